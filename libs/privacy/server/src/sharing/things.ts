import { OwnCertificates } from '@academy/contracts/certification';
import { thingKinds, type OwnThing, type OwnThings, type TeacherId, type ThingKind } from '@academy/contracts/identity';
import { OwnProfile } from '@academy/contracts/matching';
import { OwnPath } from '@academy/contracts/paths';
import { withRowsOfOthers } from '@academy/platform/postgres';
import type { Share } from '@academy/privacy/core';
import { Injectable } from '@nestjs/common';

type Thing = Pick<Share, 'kind' | 'thingId'>;

/** All that can be shared, each kind kept by the context whose it is. */
@Injectable()
export class Things {
  readonly all: Readonly<Record<ThingKind, OwnThings>>;

  constructor(certificate: OwnCertificates, path: OwnPath, profile: OwnProfile) {
    this.all = { certificate: forOthers(certificate), path: forOthers(path), profile: forOthers(profile) };
  }

  async of(teacherId: TeacherId): Promise<readonly (OwnThing & Pick<Thing, 'kind'>)[]> {
    const each = thingKinds.map(async (kind) => (await this.all[kind].of(teacherId)).map((one) => ({ ...one, kind })));
    return (await Promise.all(each)).flat();
  }

  /** What things are called, whoever asks: it was decided that they may know of each. */
  async named(things: readonly Thing[]): Promise<(thing: Thing) => OwnThing['name'] | null> {
    const names = await Promise.all(
      thingKinds.map(async (kind) => {
        const ids = things.filter((thing) => thing.kind === kind).map(({ thingId }) => thingId);
        return [kind, await this.all[kind].named([...new Set(ids)])] as const;
      }),
    );
    const byKind = new Map(names);
    return ({ kind, thingId }) => byKind.get(kind)?.get(thingId) ?? null;
  }
}

/** What is shown of a thing is shown to others: it was decided that they may see it. */
const forOthers = (things: OwnThings): OwnThings => ({
  purposes: things.purposes,
  of: (teacherId) => things.of(teacherId),
  named: (ids) => withRowsOfOthers(() => things.named(ids)),
  shown: (...asked) => withRowsOfOthers(() => things.shown(...asked)),
});

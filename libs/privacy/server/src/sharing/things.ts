import { OwnCertificates } from '@academy/contracts/certification';
import type { OwnThing, OwnThings, ShownThing, TeacherId, ThingKind } from '@academy/contracts/identity';
import { thingKinds } from '@academy/contracts/identity';
import { OwnPath } from '@academy/contracts/paths';
import { OwnProfile } from '@academy/contracts/teachers';
import { withRowsOfOthers } from '@academy/platform/postgres';
import type { Share } from '@academy/privacy/core';
import { Injectable } from '@nestjs/common';

type Thing = Pick<Share, 'kind' | 'thingId'>;

/** All that can be shared, each kind kept by the context whose it is. */
@Injectable()
export class Things {
  readonly all: Readonly<Record<ThingKind, OwnThings>>;

  constructor(certificate: OwnCertificates, path: OwnPath, profile: OwnProfile) {
    this.all = { certificate, path, profile };
  }

  async of(teacherId: TeacherId): Promise<readonly (OwnThing & Pick<Thing, 'kind'>)[]> {
    const each = thingKinds.map(async (kind) => (await this.all[kind].of(teacherId)).map((one) => ({ ...one, kind })));
    return (await Promise.all(each)).flat();
  }

  /** What things are called, whoever asks: it was decided that they may know of each. */
  async named(things: readonly Thing[]): Promise<(thing: Thing) => OwnThing['name'] | null> {
    const names = await withRowsOfOthers(() =>
      Promise.all(
        thingKinds.map(async (kind) => {
          const ids = things.filter((thing) => thing.kind === kind).map(({ thingId }) => thingId);
          return [kind, await this.all[kind].named([...new Set(ids)])] as const;
        }),
      ),
    );
    const byKind = new Map(names);
    return ({ kind, thingId }) => byKind.get(kind)?.get(thingId) ?? null;
  }

  /** As it is now, for who may see it. */
  shown({ kind, teacherId, thingId, purpose }: Share): Promise<ShownThing | undefined> {
    return withRowsOfOthers(() => this.all[kind].shown(teacherId, thingId, purpose));
  }
}

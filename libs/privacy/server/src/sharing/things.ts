import { ModuleTitles } from '@academy/contracts/catalogue';
import { OwnCertificates } from '@academy/contracts/certification';
import {
  thingKinds,
  type LookKind,
  type OwnThing,
  type OwnThings,
  type TeacherId,
  type ThingKind,
} from '@academy/contracts/identity';
import { OwnProfile } from '@academy/contracts/matching';
import { OwnPath } from '@academy/contracts/paths';
import { withRowsOfOthers } from '@academy/platform/postgres';
import type { Look } from '@academy/privacy/core';
import { Injectable } from '@nestjs/common';

/** What is shared, or a module that somebody takes part in. */
type Thing = Pick<Look, 'kind' | 'thingId'>;

/** All that can be shared or looked at, each kind kept by the context whose it is. */
@Injectable()
export class Things {
  /** Those that can be shared. */
  readonly all: Readonly<Record<ThingKind, OwnThings>>;
  private readonly naming: Readonly<Record<LookKind, Pick<OwnThings, 'named'>>>;

  constructor(certificate: OwnCertificates, path: OwnPath, profile: OwnProfile, modules: ModuleTitles) {
    this.all = { certificate: forOthers(certificate), path: forOthers(path), profile: forOthers(profile) };
    this.naming = { ...this.all, participation: { named: (slugs) => modules.titles(slugs) } };
  }

  async of(teacherId: TeacherId): Promise<readonly (OwnThing & { readonly kind: ThingKind })[]> {
    const each = thingKinds.map(async (kind) => (await this.all[kind].of(teacherId)).map((one) => ({ ...one, kind })));
    return (await Promise.all(each)).flat();
  }

  /** What things are called, whoever asks: it was decided that they may know of each. */
  async named(things: readonly Thing[]): Promise<(thing: Thing) => OwnThing['name'] | null> {
    const kinds = [...new Set(things.map(({ kind }) => kind))];
    const names = await Promise.all(
      kinds.map(async (kind) => {
        const ids = things.filter((thing) => thing.kind === kind).map(({ thingId }) => thingId);
        return [kind, await this.naming[kind].named([...new Set(ids)])] as const;
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

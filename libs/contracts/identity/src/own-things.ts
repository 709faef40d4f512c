import type { TeacherId } from './actor';

/** What someone can show to those who lead where they work. */
export const thingKinds = ['certificate', 'path', 'profile'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** What it is shown for: to talk about someone's development, to arrange time or money, or to show what they can do. */
export const sharePurposes = ['development', 'means', 'proof'] as const;
export type SharePurpose = (typeof sharePurposes)[number];

/** The same in both languages of the academy. */
interface InBoth {
  readonly nl: string;
  readonly en: string;
}

/** Something of someone, by a name. */
export interface OwnThing {
  /** Unique among all things of its kind. */
  readonly id: string;
  readonly name: InBoth;
}

/** What there is to read of a thing, as it is now. */
export interface ShownThing extends Omit<OwnThing, 'id'> {
  readonly facts: readonly { readonly name: InBoth; readonly value: InBoth }[];
  /** Address of a page where anyone may check it. */
  readonly page: string | null;
}

/** Things of one kind that someone can show to others. The context that keeps them answers; it decides for whom nowhere. */
export abstract class OwnThings {
  /** For what things of this kind can be shown. */
  abstract readonly purposes: readonly SharePurpose[];
  /** All of a teacher. */
  abstract of(teacherId: TeacherId): Promise<readonly OwnThing[]>;
  /** Of these, by id; what is not there any more is not in it. */
  abstract named(ids: readonly string[]): Promise<ReadonlyMap<string, OwnThing['name']>>;
  /** As much of it as the purpose needs; undefined of what is not there, or not theirs. */
  abstract shown(teacherId: TeacherId, id: string, purpose: SharePurpose): Promise<ShownThing | undefined>;
}

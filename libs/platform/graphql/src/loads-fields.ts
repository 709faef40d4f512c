import type { Admission } from './allow';
import type { RequestContext } from './context';

const LOADS = 'academy:loads';

/** What a resolver marked with `LoadsFields` has: finds the whole object behind a reference, in presented form. */
export interface LoadsObject<Reference, Whole> {
  load(reference: Reference, context: RequestContext): Promise<Whole | undefined>;
}

/** The fields that are taken from what `load` finds, and whom they let in. */
export interface Loaded {
  readonly admission: Admission;
  readonly fields: readonly string[];
}

/**
 * Makes a type of one context answerable from a reference that any other context returns, such as `{ slug }` for a
 * `Module`: each named field that the parent does not carry itself is taken from what `load` finds. `load` goes through
 * a `loader`, so that a list of references is one question.
 *
 * Put it above `@Resolver('Type')`. The fields of a type whose reference leads nowhere are a fault: contexts return
 * references only to what they know to exist.
 */
export const LoadsFields =
  (admission: Admission, fields: readonly string[]): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(LOADS, { admission, fields } satisfies Loaded, target);

export const loadedBy = (resolver: object): Loaded | undefined =>
  Reflect.getMetadata(LOADS, resolver) as Loaded | undefined;

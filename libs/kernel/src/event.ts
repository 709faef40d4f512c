/** An event that contexts tell each other: its versioned name and the shape of what it says. */
export interface EventDefinition<Type extends string = string, Payload = unknown> {
  readonly type: Type;
  /** Reads a payload; throws on any other shape. */
  readonly schema: { parse(value: unknown): Payload };
}

/** The event itself: its name beside its payload. */
export type EventOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Payload> ? { readonly type: Type } & Readonly<Payload> : never;

/**
 * Which delivery of which event asks for this work, so that it is done once however often it is delivered.
 * Opaque to the cores; a store's `once` understands it.
 */
export type Cause = string;

/** What `once` answers when the work for this cause was done before. */
export interface AlreadyDone {
  readonly kind: 'AlreadyDone';
}

import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Cause, EventDefinition, EventOf } from '@academy/kernel';

export const HEARS = 'academy:hears';

export interface Hearing {
  readonly event: EventDefinition;
  /** `<context>.<what it does>`, such as `enrolment.decide`; the context names the queue. */
  readonly hearer: string;
}

/** Marks a provider as the one that does `hearer` on every `event`; the worker finds it and calls `hear`. */
export const Hears = (event: EventDefinition, hearer: `${string}.${string}`): CustomDecorator =>
  SetMetadata(HEARS, { event, hearer } satisfies Hearing);

/** An event that was told, with the cause that names its delivery. */
export interface Heard<Event = EventOf<EventDefinition>> {
  readonly event: Event;
  readonly cause: Cause;
}

type Outcome = { readonly kind: string };

/** What a hearer has: the work for one event; throwing means that it is tried again. */
export interface Hearer<Definition extends EventDefinition = EventDefinition> {
  hear(event: EventOf<Definition>, cause: Cause): Promise<Outcome>;
  /**
   * The same for many that were told lately, in order of telling; answers by cause. When it throws, each that is not done is
   * heard alone, so that one which cannot be done keeps nobody else waiting.
   */
  hearAll?(heard: readonly Heard<EventOf<Definition>>[]): Promise<ReadonlyMap<Cause, Outcome>>;
}

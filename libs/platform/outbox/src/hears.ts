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

/** What a hearer has: the work for one event; throwing means that it is tried again. */
export interface Hearer<Definition extends EventDefinition = EventDefinition> {
  hear(event: EventOf<Definition>, cause: Cause): Promise<{ readonly kind: string }>;
}

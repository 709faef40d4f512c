import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** Which module, by its draft, and what it was called then; who wrote it is in no event, and neither is what was said of it. */
const schema = z.object({
  slug: z.string(),
  /** Whose module it is. */
  organisationId: z.string(),
  draftId: z.uuid(),
  title: z.object({ nl: z.string(), en: z.string() }),
});

/** An organisation handed a module in: it waits for a curator. */
export const moduleHandedIn = { type: 'catalogue.module-handed-in.v1', schema } as const;
export type ModuleHandedIn = EventOf<typeof moduleHandedIn>;

/** An organisation took a module back before a curator decided: it waits no more. */
export const moduleTakenBack = { type: 'catalogue.module-taken-back.v1', schema } as const;
export type ModuleTakenBack = EventOf<typeof moduleTakenBack>;

/** A curator gave a module back to its authors. */
export const moduleReturned = { type: 'catalogue.module-returned.v1', schema } as const;
export type ModuleReturned = EventOf<typeof moduleReturned>;

/** A curator offered a module as it was handed in. */
export const modulePublished = { type: 'catalogue.module-published.v1', schema } as const;
export type ModulePublished = EventOf<typeof modulePublished>;

/** The question what waits for a curator, for whoever hears late that something was handed in. */
export abstract class ModulesInReview {
  /** Which of these drafts wait now. */
  abstract of(draftIds: readonly string[]): Promise<ReadonlySet<string>>;
}

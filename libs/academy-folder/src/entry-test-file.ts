import { z } from 'zod';
import { id, prose } from './shapes';

const testedLevel = z.literal([1, 2, 3, 4, 5], { error: 'a question is about a level from 1 to 5' });

const item = z.object({
  id,
  level: testedLevel,
  promptNl: prose,
  options: z.array(z.object({ id, textNl: prose })),
  correct: id,
});

/** `entry-tests/<competenceId>.json`: the questions of the entry test in a competence, with their keys. */
export const entryTestFile = z.object({
  competenceId: id,
  items: z.array(item),
});

export type EntryTestFile = z.output<typeof entryTestFile>;

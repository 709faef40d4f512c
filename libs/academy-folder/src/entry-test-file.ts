import { z } from 'zod';
import type { FolderFault } from './read/fault';
import { id, prose } from './shapes';
import { duplicates } from './same-ids';

/** A test asks at most so many questions; a bank with fewer cannot give one. */
const LEAST_ITEMS = 16;

const testedLevel = z.literal([1, 2, 3, 4, 5], { error: 'a question is about a level from 1 to 5' });

const item = z.object({
  id,
  level: testedLevel,
  promptNl: prose,
  options: z.array(z.object({ id, textNl: prose })).min(2, 'has at least two options'),
  correct: id,
});

/** `entry-tests/<competenceId>.json`: the questions of the entry test in a competence, with their keys. */
export const entryTestFile = z.object({
  competenceId: id,
  items: z.array(item).min(LEAST_ITEMS, `has at least ${LEAST_ITEMS} questions, as many as one test may need`),
});

export type EntryTestFile = z.output<typeof entryTestFile>;

/** What a schema alone does not see: whose test it is, ids that must be unique, and keys that must be among the options. */
export function entryTestFaults(
  file: string,
  { competenceId, items }: EntryTestFile,
  competences: readonly { readonly id: string; readonly maxLevel: number; readonly safetyCritical: boolean }[],
): FolderFault[] {
  const competence = competences.find(({ id }) => id === competenceId);
  const about = (message: string): FolderFault => ({ file, path: 'competenceId', message });
  return [
    ...(file === `entry-tests/${competenceId}.json`
      ? []
      : [about(`the test in "${competenceId}" belongs in entry-tests/${competenceId}.json`)]),
    ...(competence ? [] : [about(`there is no competence "${competenceId}"`)]),
    ...(competence?.safetyCritical
      ? [about('is about safety, where only a credential counts; no test can be given')]
      : []),
    ...duplicates(file, 'items', items),
    ...items.flatMap((one, at) => itemFaults(file, `items[${at}]`, one, competence?.maxLevel ?? 5)),
  ];
}

function itemFaults(
  file: string,
  path: string,
  { level, options, correct }: EntryTestFile['items'][number],
  maxLevel: number,
): FolderFault[] {
  const faults = duplicates(file, `${path}.options`, options);
  if (!options.some(({ id }) => id === correct))
    faults.push({ file, path: `${path}.correct`, message: `"${correct}" is none of the options` });
  if (level > maxLevel)
    faults.push({ file, path: `${path}.level`, message: `the competence has no level above ${maxLevel}` });
  return faults;
}

import { checkItems, type ItemFinding, type WrittenItem } from '@academy/learning/core';
import type { ContentFile } from './content-file';
import type { EntryTestFile } from './entry-test-file';
import type { FolderFault } from './read/fault';
import type { ModuleFile } from './module-file';
import { sayItemProblem } from './words/say-item-problem';

interface Questions {
  readonly modules: readonly ModuleFile[];
  readonly contents: readonly { readonly file: string; readonly content: ContentFile }[];
  readonly tests: readonly { readonly file: string; readonly test: EntryTestFile }[];
}

/** What the questions of an academy betray or lack: faults refuse the folder, warnings are told beside it. */
export function questionFindings({ modules, contents, tests }: Questions): {
  readonly faults: readonly FolderFault[];
  readonly warnings: readonly FolderFault[];
} {
  const found = checkItems(
    contents.map(({ file, content }) => ({
      ...{ file, items: quizItems(file, content) },
      certifies: certifiedBy(content, modules),
    })),
    tests.map(({ file, test }) => ({ file, items: bankItems(file, test) })),
  );
  const those = (severity: ItemFinding['severity']): FolderFault[] =>
    found
      .filter((one) => one.severity === severity)
      .map(({ file, path, problem }) => ({ file, path, message: sayItemProblem(problem) }));
  return { faults: those('fault'), warnings: those('warning') };
}

/** A module whose content has no quiz certifies nothing by one. */
function certifiedBy({ moduleId, parts }: ContentFile, modules: readonly ModuleFile[]): string[] {
  if (!parts.some(({ kind }) => kind === 'quiz')) return [];
  return modules.find(({ id }) => id === moduleId)?.outcomes.map(({ competenceId }) => competenceId) ?? [];
}

const quizItems = (file: string, { parts }: ContentFile): WrittenItem[] =>
  parts.flatMap((part, at) =>
    part.kind === 'text'
      ? []
      : part.questions.map(({ competenceId, kind, promptNl, options, correct }, index) => ({
          ...{ file, path: `parts[${at}].questions[${index}]`, competenceId, prompt: promptNl, options, correct },
          multiple: kind === 'multiple',
        })),
  );

const bankItems = (file: string, { competenceId, items }: EntryTestFile): WrittenItem[] =>
  items.map(({ promptNl, options, correct }, index) => ({
    ...{ file, path: `items[${index}]`, competenceId, prompt: promptNl, options },
    ...{ correct: [correct], multiple: false },
  }));

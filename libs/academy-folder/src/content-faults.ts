import type { ContentFile, ContentQuestion } from './content-file';
import type { FolderFault } from './read/fault';
import { unknownInContent } from './references';
import { duplicates } from './same-ids';

/** What a schema alone does not see: ids that must be unique, and keys that must be among the options. */
export function contentFaults(
  file: string,
  content: ContentFile,
  competences: ReadonlySet<string>,
  modules: ReadonlySet<string>,
): FolderFault[] {
  const quizzes = content.parts.flatMap((part, at) =>
    part.kind === 'quiz' ? [{ at, questions: part.questions }] : [],
  );
  return [
    ...whoseContent(file, content, modules),
    ...duplicates(file, 'parts', content.parts),
    ...quizzes.flatMap(({ at, questions }) => duplicates(file, `parts[${at}].questions`, questions)),
    ...quizzes.flatMap(({ at, questions }) =>
      questions.flatMap((question, index) => questionFaults(file, `parts[${at}].questions[${index}]`, question)),
    ),
    ...unknownInContent(file, content, competences),
  ];
}

function whoseContent(file: string, { moduleId }: ContentFile, modules: ReadonlySet<string>): FolderFault[] {
  if (file !== `content/${moduleId}.json`) {
    return [{ file, path: 'moduleId', message: `the content of "${moduleId}" belongs in content/${moduleId}.json` }];
  }
  return modules.has(moduleId) ? [] : [{ file, path: 'moduleId', message: `there is no module "${moduleId}"` }];
}

function questionFaults(file: string, path: string, { kind, options, correct }: ContentQuestion): FolderFault[] {
  const known = new Set(options.map(({ id }) => id));
  const faults = duplicates(file, `${path}.options`, options);
  const add = (message: string): void => void faults.push({ file, path: `${path}.correct`, message });
  for (const id of correct) if (!known.has(id)) add(`"${id}" is none of the options`);
  if (new Set(correct).size < correct.length) add('names an option twice');
  if (kind === 'single' && correct.length !== 1) add('a single choice has exactly one right answer');
  return faults;
}

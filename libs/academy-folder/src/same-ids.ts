import type { ModuleFile } from './module-file';
import type { FolderFault } from './read/fault';

/**
 * Every id that stands on two entries of a file is a fault of the second; also where only capitals differ, which not every
 * system tells apart in addresses and names of files.
 */
export function duplicates(file: string, path: string, entries: readonly { readonly id: string }[]): FolderFault[] {
  const firsts = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const first = firsts.get(id.toLowerCase());
    if (first === undefined) firsts.set(id.toLowerCase(), index);
    if (first === undefined) return [];
    const but = entries[first]?.id === id ? '' : ', but for capitals';
    return [{ file, path: `${path}[${index}].id`, message: `"${id}" is also the id of ${path}[${first}]${but}` }];
  });
}

/** Editions are known by their id alone, whatever module they are of. */
export function editionDuplicates(modules: readonly ModuleFile[]): FolderFault[] {
  const firsts = new Map<string, string>();
  return modules.flatMap(({ id: moduleId, editions }, at) =>
    editions.flatMap(({ id }, index) => {
      const first = firsts.get(id);
      firsts.set(id, first ?? moduleId);
      const path = `[${at}].editions[${index}].id`;
      return first === undefined
        ? []
        : [{ file: 'modules.json', path, message: `"${id}" is also an edition of "${first}"` }];
    }),
  );
}

interface TestFile {
  readonly file: string;
  readonly test: { readonly items: readonly { readonly id: string }[] };
}

/** Questions are known by their id alone, whatever test they are in; twice in one test is told by that test. */
export function itemDuplicates(tests: readonly TestFile[]): FolderFault[] {
  const firsts = new Map<string, string>();
  return tests.flatMap(({ file, test }) =>
    test.items.flatMap(({ id }, at) => {
      const first = firsts.get(id) ?? file;
      firsts.set(id, first);
      return first === file
        ? []
        : [{ file, path: `items[${at}].id`, message: `"${id}" is also a question of ${first}` }];
    }),
  );
}

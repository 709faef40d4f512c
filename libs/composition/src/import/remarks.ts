import type { AcademyFolder } from '@academy/academy-folder';
import type { Given } from '../whole/whole';

const MOST_NAMED = 20;

const named = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
    : names.join(', ');

const sayKept: { readonly [Part in keyof Given]?: (names: string) => string } = {
  catalogue: (names) =>
    `Still offered, though not in the folder: ${names}. Give a module the status archived to end it.`,
  routes: (names) => `Routes that stay, though not in the folder: ${names}.`,
};

/** What was left as it is, so that nobody takes it for done; `kept` is what stays though it was not given. */
export function remarksOn(
  { leftAside, accounts }: AcademyFolder,
  { kept, withPeople }: { readonly kept: ReadonlyMap<keyof Given, readonly string[]>; readonly withPeople: boolean },
): string[] {
  const remarks: [readonly string[], (names: string) => string][] = [
    [leftAside, (names) => `Not read: ${names}.`],
    ...[...kept].map(([part, names]): (typeof remarks)[number] => [
      names,
      sayKept[part] ?? ((all) => `Stays, though not in the folder: ${all}.`),
    ]),
    [withPeople ? [] : accounts.map(({ id }) => id), (names) => `People come in with a demo only: ${names}.`],
  ];
  return remarks.flatMap(([names, say]) => (names.length === 0 ? [] : [say(named(names))]));
}

import type { AcademyFolder } from '@academy/academy-folder';
import type { EntityManager } from 'typeorm';

const MOST_NAMED = 20;

const named = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
    : names.join(', ');

/** What was left as it is, so that nobody takes it for done. */
export async function remarksOn(
  tx: EntityManager,
  { leftAside, accounts, routes }: AcademyFolder,
  { modules, withPeople }: { readonly modules: readonly string[]; readonly withPeople: boolean },
): Promise<string[]> {
  const kept: { slug: string }[] = await tx.query(
    `SELECT DISTINCT slug FROM paths.career_route WHERE NOT (slug = ANY($1)) ORDER BY slug`,
    [routes.map(({ id }) => id)],
  );
  const remarks: [readonly string[], (names: string) => string][] = [
    [leftAside, (names) => `Not read: ${names}.`],
    [
      modules,
      (names) => `Still offered, though not in the folder: ${names}. Give a module the status archived to end it.`,
    ],
    [kept.map(({ slug }) => slug), (names) => `Routes that stay, though not in the folder: ${names}.`],
    [withPeople ? [] : accounts.map(({ id }) => id), (names) => `People come in with a demo only: ${names}.`],
  ];
  return remarks.flatMap(([names, say]) => (names.length === 0 ? [] : [say(named(names))]));
}

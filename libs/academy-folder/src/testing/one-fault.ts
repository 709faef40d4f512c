import { anAcademyFolder, type Json, type SpoiltFolder } from './an-academy-folder';

/** What is spoilt, how, and the one fault that is told of it: file, place and message. */
export type SpoiltRow = readonly [
  what: string,
  spoil: (academy: SpoiltFolder) => Promise<void>,
  fault: string | RegExp,
];

export const inFile =
  (file: string, edit: (json: Json) => void): SpoiltRow[1] =>
  (academy) =>
    academy.change(file, edit);

/** A module in the middle of the file. */
export const inModule = (edit: (module: Json) => void): SpoiltRow[1] => inFile('modules.json', (all) => edit(all[3]));

export const inPerson = (edit: (account: Json) => void): SpoiltRow[1] => inFile('accounts.json', (all) => edit(all[0]));

/** Written for another text, where JSON of its own could not. */
export const written =
  (file: string, from: string, to: string): SpoiltRow[1] =>
  (academy) =>
    academy.write(file, from, to);

/** Tests that each spoilt folder is told with exactly one fault. */
export function eachIsOneFault(rows: readonly SpoiltRow[]): void {
  let academy: SpoiltFolder;
  beforeEach(async () => (academy = await anAcademyFolder()));
  afterEach(() => academy.remove());

  it.each(rows)('%s', async (_, spoil, fault) => {
    await spoil(academy);
    expect(await academy.faults()).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
  });
}

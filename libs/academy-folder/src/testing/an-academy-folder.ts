import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inWords, readAcademyFolder, type AcademyFolder } from '@academy/academy-folder';

const demo = join(process.cwd(), 'data/demo-academy');

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break files in ways that have no type
export type Json = any;

/** A copy of the demo academy's folder, to be spoilt. */
export async function anAcademyFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'academy-'));
  await cp(demo, folder, { recursive: true });
  const at = (file: string): string => join(folder, file);
  const textOf = (file: string): Promise<string> => readFile(at(file), 'utf8');

  /** What was read, or the faults in words. */
  async function read(): Promise<AcademyFolder | string[]> {
    const outcome = await readAcademyFolder(folder);
    return outcome.kind === 'Academy' ? outcome.academy : outcome.faults.map(inWords);
  }

  return {
    ...{ folder, at, textOf, read },
    async readWell(): Promise<AcademyFolder> {
      const academy = await read();
      if (Array.isArray(academy)) throw new Error(academy.join('\n'));
      return academy;
    },
    async faults(): Promise<string[]> {
      const faults = await read();
      if (!Array.isArray(faults)) throw new Error('It was read without a word');
      return faults;
    },
    async change(file: string, edit: (json: Json) => void): Promise<void> {
      const json: Json = JSON.parse(await textOf(file));
      edit(json);
      await writeFile(at(file), JSON.stringify(json));
    },
    /** Writes one thing for another, where JSON of its own could not. */
    async write(file: string, from: string, to: string): Promise<void> {
      const text = await textOf(file);
      if (!text.includes(from)) throw new Error(`There is no ${from} in ${file}`);
      await writeFile(at(file), text.replace(from, to));
    },
    remove: (): Promise<void> => rm(folder, { recursive: true }),
  };
}

export type SpoiltFolder = Awaited<ReturnType<typeof anAcademyFolder>>;

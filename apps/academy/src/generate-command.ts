import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMO_PASSWORD, generateNation, migrateDatabase, type Nation } from '@academy/composition';
import { isDay, numbersIn, systemClock } from '@academy/kernel';
import { ConfigFault, projectRoot, readConfig } from '@academy/platform/config';
import { Closing } from './start/closing';
import { chooseGoals } from './choose-goals';
import { takeDataFolder } from './start/data-folder';
import { openDatabase } from './start/database';
import { say } from './start/words';

const EX_DATA = 2;
const MOST = { teachers: 1_000_000, modules: 100_000, goals: 1_000_000, seed: 2 ** 32 - 1 };
const usage =
  'Usage: npm run academy -- generate --teachers <number> --modules <number> [--goals <number>] [--seed <number>] [--on <YYYY-MM-DD>]';

/**
 * `academy generate`: fills an empty academy with a made-up nation; that of DATABASE_URL, or the built-in one, which is
 * started for it. 2 when the academy is not empty.
 */
export async function runGenerateCommand(args: string[]): Promise<number> {
  const { goals, ...nation } = nationOf(args);
  const config = readConfig(process.env);
  const closing = new Closing();
  try {
    if (config.databaseUrl === undefined) {
      closing.add(await takeDataFolder(config.dataDir));
      await mkdir(config.dataDir, { recursive: true });
    }
    const url = await openDatabase(config, closing);
    say('Bringing the database up to date…');
    await migrateDatabase(url);
    const code = await generate(url, nation, closing.signal);
    if (code === 0 && goals > 0) await choose(url, { goals, seed: nation.seed }, closing.signal);
    return code;
  } catch (fault) {
    if (!closing.signal.aborted) throw fault;
    say('Stopped. A nation is there whole or not at all; goals that were chosen stay.');
    return 1;
  } finally {
    await closing.close();
  }
}

async function generate(url: string, nation: Nation, signal: AbortSignal): Promise<number> {
  const { number } = numbersIn('en');
  const began = performance.now();
  say(`Generating ${number(nation.modules)} modules and ${number(nation.teachers)} teachers…`);
  const outcome = await generateNation(url, join(projectRoot(), 'data/demo-academy'), nation, (teachers) => {
    signal.throwIfAborted();
    say(`  ${number(teachers)} of ${number(nation.teachers)} teachers`);
  });
  if (outcome.kind === 'NotEmpty') {
    process.stderr.write(
      'This academy is not empty, and nothing was generated. Set DATA_DIR to a new folder, or DATABASE_URL to an empty database.\n',
    );
    return EX_DATA;
  }
  const counts = Object.entries(outcome.counts).map(([what, count]) => `${number(count)} ${what}`);
  const seconds = Math.round((performance.now() - began) / 1000);
  say(`Generated in ${seconds} s: ${counts.join(', ')}. All people and companies in it are fictional;`);
  say(`where the demo is on they sign in as leraar-000001@natie.invalid and so on, with "${DEMO_PASSWORD}".`);
  return 0;
}

async function choose(url: string, asked: { goals: number; seed: number }, signal: AbortSignal): Promise<void> {
  const { number } = numbersIn('en');
  say(`Choosing ${number(asked.goals)} goals; each path is really planned…`);
  const kept = await chooseGoals(url, asked, (chosen) => {
    signal.throwIfAborted();
    say(`  ${number(chosen)} of ${number(asked.goals)} goals`);
  });
  say(`${number(kept)} teachers have a path.`);
}

function nationOf(args: string[]): Nation & { readonly goals: number } {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args,
      options: { teachers: text, modules: text, goals: text, seed: text, on: text },
    });
    const on = values.on ?? systemClock.today();
    if (!isDay(on)) throw new Error(`--on "${on}" is not a day of the calendar (YYYY-MM-DD).`);
    return {
      teachers: wholeNumber('teachers', values.teachers, 0),
      modules: wholeNumber('modules', values.modules, 1),
      goals: wholeNumber('goals', values.goals ?? '0', 0),
      seed: wholeNumber('seed', values.seed ?? '1', 0),
      on,
    };
  } catch (cause) {
    throw new ConfigFault(`${(cause as Error).message}\n${usage}`);
  }
}

function wholeNumber(name: keyof typeof MOST, given: string | undefined, least: number): number {
  if (given === undefined) throw new Error(`--${name} is missing.`);
  const value = /^\d+$/.test(given) ? Number(given) : NaN;
  if (value >= least && value <= MOST[name]) return value;
  throw new Error(`--${name} "${given}" is no whole number from ${least} to ${MOST[name]}.`);
}

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const academy = join(process.cwd(), 'data/demo-academy');

interface Example {
  readonly id: string;
  readonly name: string;
  readonly evidence: readonly object[];
  readonly goal: { readonly targets: readonly object[] };
  readonly expected: {
    readonly kind: string;
    readonly mustInclude: readonly string[];
    readonly mustNotInclude: readonly { readonly module: string }[];
    readonly order?: readonly (readonly [string, string])[];
    readonly unreachable?: readonly { readonly competenceId: string; readonly reason: string }[];
  };
}

interface Answer {
  readonly kind: string;
  readonly modules: readonly string[];
  readonly hours: number;
  readonly optimal: boolean;
  readonly bound: number | null;
  readonly asked: readonly string[];
  readonly beside: readonly string[];
  readonly unreachable: readonly { readonly competenceId: string; readonly reasons: readonly string[] }[];
}

const examples = JSON.parse(
  await readFile(join(process.cwd(), 'apps/academy/test-data/teachers.example.json'), 'utf8'),
) as readonly Example[];
const [first] = examples as [Example];

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'academy-plan-'))));
afterAll(() => rm(folder, { recursive: true }));

async function saved(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** The command as it was built, without any variable that names a database. */
const command = (...args: string[]) =>
  run(process.execPath, ['dist/apps/academy/main.js', 'plan', '--academy', academy, ...args], {
    env: { PATH: process.env['PATH'] },
  });

async function planFor(teacher: unknown, ...args: string[]): Promise<Answer> {
  const { stdout, stderr } = await command('--teacher', await saved('teacher.json', teacher), '--json', ...args);
  // A solver that fails says so, even where the search of our own takes over.
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Answer;
}

const refusal = async (...args: string[]) => {
  const failed = await command(...args).catch((error: { code: number; stderr: string }) => error);
  return 'code' in failed ? { code: failed.code, stderr: failed.stderr } : { code: 0, stderr: failed.stderr };
};

describe('academy plan', () => {
  it.each(examples.map((example) => [example.name, example] as const))(
    'plans for %s as expected',
    async (_, example) => {
      const { expected } = example;
      const answer = await planFor(example);
      expect(answer).toMatchObject({ kind: expected.kind, optimal: true, asked: [] });
      expect(answer.modules).toEqual(expect.arrayContaining([...expected.mustInclude]));
      for (const { module } of expected.mustNotInclude) expect(answer.modules).not.toContain(module);
      for (const [before, after] of expected.order ?? []) {
        expect(answer.modules.indexOf(before)).toBeLessThan(answer.modules.indexOf(after));
      }
      const reasons = answer.unreachable.map(({ competenceId, reasons: [reason] }) => ({ competenceId, reason }));
      expect(reasons).toEqual(expected.unreachable ?? []);
      if (answer.kind === 'PLAN') expect(answer.bound).toBe(answer.hours);
    },
  );

  it('plans nothing for whoever masters every target', async () => {
    const evidence = [{ competenceId: 'ped.les', type: 'assessor', level: 3, date: '2026-11-01' }];
    const goal = { targets: [{ competenceId: 'ped.les', level: 2 }] };
    expect(await planFor({ ...first, evidence, goal })).toMatchObject({
      kind: 'NOTHING_TO_DO',
      modules: [],
      hours: 0,
      bound: null,
    });
  });

  it.each([
    ['any, and so at one’s own pace', [], { kind: 'PLAN', modules: ['own-pace'], hours: 6 }],
    [
      'any left',
      [{ id: 'past', start: '2026-01-12', seats: 20, taken: 1 }],
      { kind: 'INFEASIBLE_TARGET', unreachable: [{ competenceId: 'a', level: 2, reasons: ['FULL'] }] },
    ],
  ])('plans with a module that is without editions: %s', async (_, editions, expected) => {
    const own = await mkdtemp(join(folder, 'own-'));
    const outcomes = [{ competenceId: 'a', from: 0, to: 2 }];
    const facts = { outcomes, prerequisites: [], hours: 6, form: 'online', languages: ['nl'], sectors: ['vo'] };
    const competences = { version: '1', competences: [{ id: 'a', halfLifeYears: 10 }] };
    await writeFile(join(own, 'competences.json'), JSON.stringify(competences));
    await writeFile(join(own, 'modules.json'), JSON.stringify([{ id: 'own-pace', ...facts, editions }]));
    const goal = { targets: [{ competenceId: 'a', level: 2 }] };
    const teacher = await saved('teacher.json', { asOf: '2026-11-23', sector: 'vo', evidence: [], goal });
    const { stdout } = await command('--academy', own, '--teacher', teacher, '--json');
    expect(JSON.parse(stdout)).toMatchObject(expected);
  });

  it('sees an entry test only where it asks, and takes it as evidence', async () => {
    const evidence = [{ competenceId: 'ene.sys', type: 'self', level: 3, date: '2026-11-01' }];
    const goal = { targets: [{ competenceId: 'ene.sys', level: 2 }] };
    const tests = await saved('tests.json', { 'ene.sys': 3, 'lab.ana': 5 });
    const answer = await planFor({ ...first, evidence, goal }, '--entry-tests', tests);
    expect(answer).toMatchObject({ kind: 'NOTHING_TO_DO', asked: ['ene.sys'] });
  });

  it('counts what the teacher is enrolled in where it serves the goal, and tells the rest apart', async () => {
    const goal = { targets: first.goal.targets.slice(0, 1) };
    const alone = await planFor({ ...first, goal });
    const enrolled = [...alone.modules.slice(0, 1), 'mod-did-08'];
    const teacher = { ...first, goal, enrolled };
    expect(await planFor(teacher)).toMatchObject({
      modules: alone.modules,
      hours: alone.hours,
      beside: ['mod-did-08'],
    });
    const { stdout } = await command('--teacher', await saved('enrolled.json', teacher));
    expect(stdout).toContain('Also enrolled, apart from this goal: ');
  });

  it('says in plain words what the path is, where no JSON is asked for', async () => {
    const { stdout } = await command('--teacher', await saved('teacher.json', first));
    expect(stdout).toContain('proven to be the fewest');
  });

  it.each([
    ['no teacher', [], 'Say for which teacher to plan'],
    ['a file that is not there', ['--teacher', 'nowhere.json'], 'nowhere.json: is missing'],
    ['an unknown option', ['--teachers', 'x'], "Unknown option '--teachers'"],
  ])('refuses %s with a clear message', async (_, args, message) => {
    const { code, stderr } = await refusal(...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) as string });
  });

  it.each([
    ['no JSON', '{', 'is no JSON'],
    [
      'a level above 5',
      { ...first, goal: { targets: [{ competenceId: 'ped.les', level: 6 }] } },
      'goal.targets[0].level: a level is a whole number from 0 to 5',
    ],
    [
      'a competence that nobody knows',
      { ...first, goal: { targets: [{ competenceId: 'x', level: 1 }] } },
      'goal.targets[0].competenceId: there is no competence "x"',
    ],
    ['a place in no module', { ...first, enrolled: ['x'] }, 'enrolled[0]: there is no module "x"'],
    ['a day that is none', { ...first, asOf: '2026-02-30' }, 'asOf: "2026-02-30" is not a day'],
  ])('refuses a teacher file with %s, and says where', async (_, content, message) => {
    const { code, stderr } = await refusal('--teacher', await saved('bad.json', content));
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) as string });
  });
});

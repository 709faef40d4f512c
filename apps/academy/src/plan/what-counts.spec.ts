import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const asOf = '2026-11-23';

const competences = [
  { id: 'meten', halfLifeYears: 10 },
  { id: 'veilig', halfLifeYears: 10, safetyCritical: true, certificateValidityMonths: 36 },
];
const aModule = (id: string, competenceId: string, from: number, to: number, hours: number) => ({
  ...{ id, hours, prerequisites: [], outcomes: [{ competenceId, from, to }] },
  ...{ form: 'online', languages: ['nl'], sectors: ['vo'] },
  editions: [{ id: `e-${id}`, start: '2027-03-01', seats: 9 }],
});
const modules = [
  aModule('eerste-stap', 'meten', 0, 2, 10),
  aModule('tweede-stap', 'meten', 2, 3, 8),
  aModule('derde-stap', 'meten', 3, 4, 12),
  aModule('veilig-werken', 'veilig', 0, 3, 10),
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'academy-what-counts-'));
  await writeFile(join(folder, 'competences.json'), JSON.stringify({ version: '1', competences }));
  await writeFile(join(folder, 'modules.json'), JSON.stringify(modules));
});
afterAll(() => rm(folder, { recursive: true }));

interface Piece {
  readonly type: string;
  readonly level?: number;
  readonly years?: number;
  readonly date?: string;
  readonly competenceId?: string;
}
const shown = (type: string, level: number, date = '2026-10-01'): Piece => ({ type, level, date });

/** What is planned to a level, by the command as it was built and no database. */
async function planned(evidence: readonly Piece[], level: number, competenceId = 'meten'): Promise<string[]> {
  const teacher = {
    ...{ asOf, sector: 'vo', goal: { targets: [{ competenceId, level }] } },
    evidence: evidence.map((piece) => ({ competenceId, ...piece })),
  };
  const file = join(folder, 'teacher.json');
  await writeFile(file, JSON.stringify(teacher));
  const args = ['dist/apps/academy/main.js', 'plan', '--academy', folder, '--teacher', file, '--json'];
  const { stdout } = await run(process.execPath, args, { env: { PATH: process.env['PATH'] } });
  return [...(JSON.parse(stdout) as { modules: string[] }).modules].sort();
}

describe('A path', () => {
  const low = shown('self', 0, '2024-01-15');

  it('builds on a test, whatever was said before or is said after', async () => {
    const test = shown('quiz', 4, '2026-11-20');
    expect(await planned([test], 4)).toEqual([]);
    expect(await planned([low, test], 4)).toEqual([]);
    expect(await planned([test, shown('self', 0, '2026-11-22')], 4)).toEqual([]);
    expect(await planned([shown('quiz', 1, '2026-11-20'), shown('self', 5, '2026-11-22')], 2)).toEqual(['eerste-stap']);
  });

  it('is the same for one copy of a certificate and for many', async () => {
    for (const level of [1, 2, 3]) {
      const one = await planned([shown('certificate', level)], level + 1);
      expect(one).not.toEqual([]);
      expect(await planned(Array<Piece>(5).fill(shown('certificate', level)), level + 1)).toEqual(one);
    }
  });

  it('follows the newest verdict, also where it is lower', async () => {
    const verdicts = [shown('assessor', 4, '2026-01-20'), shown('assessor', 1, '2026-11-20')];
    expect(await planned(verdicts, 3)).toEqual(['eerste-stap', 'tweede-stap']);
    expect(await planned(verdicts.toReversed(), 3)).toEqual(['eerste-stap', 'tweede-stap']);
  });

  it('builds on a certificate beside the modest word of its holder', async () => {
    expect(await planned([shown('certificate', 4), shown('self', 1)], 3)).toEqual([]);
    expect(await planned([shown('certificate', 4), { type: 'years', years: 1, date: '2026-10-01' }], 3)).toEqual([]);
  });

  it('counts a safety certificate without a last day as long as the framework says', async () => {
    const obtained = (date: string) => planned([shown('certificate', 3, date)], 3, 'veilig');
    expect(await obtained('2022-03-15')).toEqual(['veilig-werken']);
    expect(await obtained('2023-11-22')).toEqual(['veilig-werken']);
    expect(await obtained('2023-11-23')).toEqual([]);
  });
});

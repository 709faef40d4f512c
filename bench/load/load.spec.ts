import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Row {
  readonly name: string;
  readonly sides: readonly {
    rate: number;
    statements: number;
    cpu: { all: number };
    statuses: object;
    refused: object;
  }[];
}

const asked = ['typename', 'me', 'offer-common', 'my-learning', 'matches', 'progress', 'quiz', 'enrol-spread', 'goal'];

/** Runs the bench on the build that is tested, in a small nation; answers its report. */
async function driven(...more: string[]): Promise<{ rows: Row[]; page: string; memory: unknown[] }> {
  const out = await mkdtemp(join(tmpdir(), 'load-'));
  try {
    const size = ['--teachers', '80', '--modules', '158', '--people', '80', '--rounds', '1', '--seconds', '0.4'];
    const args = ['bench/load/load.bench.mjs', '--built', '--out', out, ...size, ...more];
    await promisify(execFile)(process.execPath, args, { cwd: process.cwd() });
    const report = JSON.parse(await readFile(join(out, 'load.json'), 'utf8')) as { rows: Row[]; memory: unknown[] };
    return { ...report, page: await readFile(join(out, 'load.html'), 'utf8') };
  } finally {
    await rm(out, { recursive: true });
  }
}

describe('The load bench', () => {
  it('drives what the screens ask, and says what each of it costs', async () => {
    const { rows, page, memory } = await driven('--operations', asked.join(','));
    expect(rows.map(({ name }) => name)).toEqual(asked);
    for (const { name, sides } of rows) {
      expect(sides).toEqual([
        expect.objectContaining({ statuses: { 200: expect.any(Number) as number }, refused: {} }),
      ]);
      for (const { rate, cpu, statements } of sides)
        expect({ name, isMeasured: rate > 0 && cpu.all > 0 && statements > 0 }).toEqual({ name, isMeasured: true });
      expect(page).toContain(`<figcaption>${name}`);
    }
    expect(memory).toEqual([expect.objectContaining({ api: expect.any(Number) as number })]);
  });
});

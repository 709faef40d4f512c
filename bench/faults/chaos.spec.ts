import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const queues = process.env['TEST_REDIS_URL'] ? ['postgres', 'redis'] : ['postgres'];
const run = promisify(execFile);

interface Report {
  readonly enrolments: number;
  readonly kills: Readonly<Record<string, number>>;
  readonly certificates: number;
  readonly queued: number;
  /** How much of each was read, and none was there twice. */
  readonly read: Readonly<Record<string, number>>;
}

/** Few people, few kills, and locks so short that nothing is waited for; how fast this machine is decides nothing. */
const short = [
  ...['--built', '--json', '--enrolments', '240', '--worker', '2x2', '--api', '2x1'],
  ...['--postgres', '1', '--workers', '1', '--within', '1000000'],
  ...['--set', 'LOCK_SECONDS=2', '--set', 'SWEEP_SECONDS=1'],
];

describe('While worker, API and database are killed', () => {
  it.each(queues)(
    'with the queue on %s nothing that people were told is lost, doubled, oversold, stranded or out of order',
    async (queue) => {
      const seed = String(queues.indexOf(queue) + 1);
      const args = ['bench/faults/chaos.bench.mjs', ...short, '--queue', queue, '--seed', seed];
      const { stdout } = await run(process.execPath, args, { cwd: process.cwd() });
      const report = JSON.parse(stdout) as Report;
      expect(report).toMatchObject({
        ...{ enrolments: 240, lost: 0, doubled: 0, oversold: 0, stranded: 0, missingCertificates: 0 },
        ...{ disordered: 0, differences: 0, auditBroken: false },
      });
      expect(Object.values(report.kills).every((times) => times > 0)).toBe(true);
      expect(report.certificates).toBeGreaterThan(100);
      for (const [what, rows] of Object.entries(report.read))
        expect({ what, some: rows > 100 }).toEqual({ what, some: true });
      expect(report.queued).toBeGreaterThan(0);
    },
  );
});

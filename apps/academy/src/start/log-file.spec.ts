import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { eventually } from '@academy/testkit';
import fc from 'fast-check';
import { LogFile } from './log-file';
import { asJson, LineSplitter } from './log-lines';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'academie-log-'))));
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

function aLog() {
  const log = new LogFile(folder, 'worker');
  const stream = new PassThrough();
  log.take(stream);
  return { log, say: (text: string) => stream.write(text), end: () => stream.end() };
}

const linesOf = async (name = 'worker.log') =>
  (await readFile(join(folder, name), 'utf8').catch(() => ''))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { msg: string; name: string });

describe('The log of a process', () => {
  it('is JSON whatever was said, and is added to at the next start', async () => {
    const first = aLog();
    first.say('{"level":30,"msg":"up"}\nError: it\n    at once');
    first.end();
    await eventually(async () =>
      expect((await linesOf()).map(({ msg }) => msg)).toEqual(['up', 'Error: it', '    at once']),
    );
    await first.log.close();
    const second = aLog();
    second.say('again\n');
    await eventually(async () => expect((await linesOf()).at(-1)).toMatchObject({ name: 'worker', msg: 'again' }));
    expect(await linesOf()).toHaveLength(4);
    await second.log.close();
    expect((await stat(join(folder, 'worker.log'))).mode & 0o077).toBe(0);
  });

  it('is at most five files of ten megabytes', async () => {
    const { log, say } = aLog();
    const line = `${'x'.repeat(60_000)}\n`;
    for (let part = 0; part < 7; part += 1) {
      for (let n = 0; n < 190; n += 1) {
        say(line);
        if (n % 40 === 0) await eventually(async () => expect(log.backlog.waiting).toBe(0));
      }
    }
    await log.close();
    const files = await readdir(folder);
    expect(files.sort()).toEqual(['worker.log', 'worker.log.1', 'worker.log.2', 'worker.log.3', 'worker.log.4']);
    for (const file of files) expect((await stat(join(folder, file))).size).toBeLessThan(11_000_000);
  });

  it('that has no room loses lines, and no more', async () => {
    // A device that is always full; where there is none, a folder stands in the way of the file.
    await symlink('/dev/full', join(folder, 'worker.log')).catch(() => mkdir(join(folder, 'worker.log')));
    const { log, say } = aLog();
    for (let n = 0; n < 50; n += 1) say(`line ${n}\n`);
    await eventually(() => expect(log.backlog.lost).toBeGreaterThan(0));
    await rm(join(folder, 'worker.log'), { recursive: true });
    await eventually(async () => {
      say('room again\n');
      expect((await linesOf()).some(({ msg }) => /lines of this log were lost/.test(msg))).toBe(true);
    });
    await log.close();
  });
});

describe('Lines', () => {
  it('come out whole, however the text was cut', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{1,12}$/)), fc.array(fc.nat(60)), (lines, cuts) => {
        const text = lines.map((line) => `${line}\n`).join('');
        const told: string[] = [];
        const splitter = new LineSplitter((line) => told.push(line));
        let from = 0;
        for (const to of [...cuts.sort((a, b) => a - b), text.length]) {
          splitter.add(text.slice(from, to));
          from = Math.max(from, Math.min(to, text.length));
        }
        splitter.end();
        expect(told).toEqual(lines);
      }),
    );
  });

  it.each(['plain', '{', '{"open":', 'null', '[1]', '{"a":1}', '"'])('are JSON objects: %s', (line) => {
    expect(typeof JSON.parse(asJson(line, 'api'))).toBe('object');
  });
});

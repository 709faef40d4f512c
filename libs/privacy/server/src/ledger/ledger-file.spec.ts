import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@academy/platform/postgres';
import { readLedger, writeLedger } from './ledger-file';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'academy-ledger-'))));
afterAll(() => rm(folder, { recursive: true }));

const anEntry = (teacherId: string | null = newId()) => ({
  ...{ accountId: newId(), teacherId, askedAt: '2026-11-28T10:00:00.000Z' },
  ...{ erasedOn: '2026-12-12', erasedAt: '2026-12-12T02:00:00.000Z' },
});

describe('The ledger of who was erased, as a file', () => {
  it('names nobody where there is none', async () => {
    expect(await readLedger(join(folder, 'none.jsonl'))).toEqual([]);
  });

  it('is read as it was written, by its owner alone, and leaves nothing beside it', async () => {
    const path = join(folder, 'deep/erased.jsonl');
    const all = [anEntry(), anEntry(null)];
    for (let times = 0; times < 2; times += 1) await writeLedger(path, all);
    expect(await readLedger(path)).toEqual(all);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await readdir(join(folder, 'deep'))).toEqual(['erased.jsonl']);
  });

  it.each([
    ['half a line', '{"accountId":'],
    ['another file', '{"name":"Kanarie"}'],
    ['a name beside the ids', JSON.stringify({ ...anEntry(), name: 'Kanarie' })],
  ])('says which line is none: %s', async (_, line) => {
    const path = join(folder, 'broken.jsonl');
    await writeFile(path, `${JSON.stringify(anEntry())}\n${line}\n`);
    await expect(readLedger(path)).rejects.toThrow(`${path}:2 is not a line`);
  });

  it('says that it cannot be read or written', async () => {
    await expect(readLedger(folder)).rejects.toThrow(`The ledger ${folder} cannot be read`);
    await expect(writeLedger(folder, [])).rejects.toThrow(`The ledger ${folder} cannot be written`);
  });
});

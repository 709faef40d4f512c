import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SealingKey } from './sealing-key';

let dataDir: string;
const file = () => join(dataDir, 'keys', 'sealing-key-1.json');
beforeEach(async () => (dataDir = await mkdtemp(join(tmpdir(), 'sealing-'))));
afterEach(() => rm(dataDir, { recursive: true }));

describe('What is sealed', () => {
  it('is opened for whom it was sealed, also after a start, and is another text each time', async () => {
    const key = new SealingKey(dataDir);
    const [one, other] = [await key.seal('geheim', 'ada'), await key.seal('geheim', 'ada')];
    expect(one).not.toBe(other);
    expect(one).not.toContain(Buffer.from('geheim').toString('base64url'));
    expect(await new SealingKey(dataDir).open(one, 'ada')).toBe('geheim');
  });

  it('opens for nobody else, nor when a byte of it is another, nor with the key of another installation', async () => {
    const key = new SealingKey(dataDir);
    const sealed = await key.seal('geheim', 'ada');
    await expect(key.open(sealed, 'ben')).rejects.toThrow();
    const bytes = Buffer.from(sealed, 'base64url');
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed[at] = changed[at]! ^ 1;
      await expect(key.open(changed.toString('base64url'), 'ada')).rejects.toThrow();
    }
    await rm(file());
    await expect(new SealingKey(dataDir).open(sealed, 'ada')).rejects.toThrow();
  });
});

describe('The key that seals', () => {
  it('is made once, for its owner only, however many processes need it first together', async () => {
    const keys = Array.from({ length: 8 }, () => new SealingKey(dataDir));
    const sealed = await Promise.all(keys.map((key) => key.seal('geheim', 'ada')));
    for (const [at, one] of sealed.entries()) expect(await keys[(at + 1) % 8]!.open(one, 'ada')).toBe('geheim');
    expect(await readdir(join(dataDir, 'keys'))).toEqual(['sealing-key-1.json']);
    expect((await stat(file())).mode & 0o777).toBe(0o600);
  });

  it('is refused when others can read it, or when the file is damaged, and is never replaced', async () => {
    await new SealingKey(dataDir).seal('geheim', 'ada');
    await chmod(file(), 0o640);
    await expect(new SealingKey(dataDir).seal('geheim', 'ada')).rejects.toThrow(/chmod 600 .*sealing-key-1\.json/);
    await chmod(file(), 0o600);
    await writeFile(file(), '{"half": ');
    await expect(new SealingKey(dataDir).seal('geheim', 'ada')).rejects.toThrow(/backup/);
    expect(await readFile(file(), 'utf8')).toBe('{"half": ');
  });
});

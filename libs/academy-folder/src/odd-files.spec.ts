import { execFileSync } from 'node:child_process';
import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { readAcademyFolder } from '@academy/academy-folder';
import { anAcademyFolder, type SpoiltFolder } from './testing/an-academy-folder';

let academy: SpoiltFolder;
beforeEach(async () => (academy = await anAcademyFolder()));
afterEach(() => academy.remove());

describe('An academy is read whichever tool wrote its files', () => {
  const rewritten = async (file: string, write: (text: string) => Uint8Array): Promise<void> =>
    writeFile(academy.at(file), write(await academy.textOf(file)));
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

  it.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', (text) => utf16(`\uFEFF${text}`)],
    ['UTF-16 of the other byte order', (text) => utf16(`\uFEFF${text}`).swap16()],
    ['UTF-16 without a mark', utf16],
    ['UTF-16 of the other byte order without a mark', (text) => utf16(text).swap16()],
    ['line ends of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['loose accents (NFD)', (text) => Buffer.from(text.normalize('NFD'))],
    ['lines of Windows within texts', (text) => Buffer.from(text.replaceAll('\\n', '\\r\\n'))],
  ])('in %s, to the very same academy', async (_, write) => {
    const before = await academy.readWell();
    for (const file of ['modules.json', 'organisations.json', 'content/mod-lab-02.json', 'entry-tests/ped.les.json'])
      await rewritten(file, write);
    expect(await academy.readWell()).toEqual(before);
  });

  it('with names of files as other systems write them', async () => {
    const before = await academy.readWell();
    await rename(academy.at('modules.json'), academy.at('Modules.JSON'));
    await rename(academy.at('content'), academy.at('Content'));
    await rename(academy.at('Content/mod-lab-02.json'), academy.at('Content/mod-lab-02.JSON'));
    expect(await academy.readWell()).toEqual(before);
  });

  it('and passes over what systems and editors leave behind, and tells what else it did not read', async () => {
    await writeFile(academy.at('.DS_Store'), 'x');
    await writeFile(academy.at('content/._mod-lab-02.json'), Buffer.from([0, 5, 22, 7]));
    await writeFile(academy.at('content/.mod-lab-02.json.swp'), 'x');
    await writeFile(academy.at('content/mod-lab-02.json.bak'), '{');
    await mkdir(academy.at('notes'));
    expect((await academy.readWell()).leftAside).toEqual(['notes', 'content/mod-lab-02.json.bak']);
  });

  it('with capitals in addresses, which are kept in small letters', async () => {
    await academy.change('accounts.json', ([account]) => (account.id = 'Jan.deBoer+Academie@School.Invalid'));
    expect((await academy.readWell()).accounts[0]?.id).toBe('jan.deboer+academie@school.invalid');
  });
});

describe('A file that cannot be read is told by name and place', () => {
  const put = (file: string, content: string | Uint8Array) => (): Promise<void> => writeFile(academy.at(file), content);

  it.each<[string, () => Promise<unknown> | void, string | RegExp]>([
    [
      'Latin-1',
      put('organisations.json', Buffer.from('[{"id":"x",\n"name":"B\xE8ta","type":"school"}]', 'latin1')),
      'organisations.json: is not UTF-8: line 2, character 10; save it as UTF-8',
    ],
    [
      'half a sign at the end',
      put('modules.json', Buffer.from('[]\xC3', 'latin1')),
      'modules.json: is not UTF-8: line 1, character 3; save it as UTF-8',
    ],
    [
      'UTF-16 with half a pair',
      put('modules.json', Buffer.from('\uFEFF["a\uD800b"]', 'utf16le')),
      'modules.json: is not whole UTF-16: line 1, character 4; save it as UTF-8',
    ],
    [
      'UTF-32',
      put('modules.json', Buffer.from('fffe00005b000000', 'hex')),
      'modules.json: is UTF-32; save it as UTF-8',
    ],
    ['nothing', put('modules.json', ''), 'modules.json: is empty'],
    ['only a mark', put('modules.json', '\uFEFF'), /^modules\.json: is no JSON/],
    ['no JSON', put('modules.json', '[{'), /^modules\.json: is no JSON: .*$/],
    [
      'a list deeper than any program follows',
      put('modules.json', '['.repeat(200_000) + ']'.repeat(200_000)),
      'modules.json: is nested too deeply',
    ],
    [
      'a folder where a file should be',
      async () => {
        await rm(academy.at('modules.json'));
        await mkdir(academy.at('modules.json'));
      },
      'modules.json: is a folder, and should be a file',
    ],
    [
      'a file where a folder should be',
      async () => {
        await rm(academy.at('content'), { recursive: true });
        await writeFile(academy.at('content'), '');
      },
      'content: is a file, and should be a folder',
    ],
    [
      'a pipe that nobody writes to',
      () => void execFileSync('mkfifo', [academy.at('content/mod-vak-02.json')]),
      'content/mod-vak-02.json: is no file, but a pipe, socket or device',
    ],
    [
      'a link to itself',
      () => symlink('mod-vak-02.json', academy.at('content/mod-vak-02.json')),
      'content/mod-vak-02.json: is a link that leads to itself',
    ],
    [
      'a link to nowhere',
      () => symlink('nowhere', academy.at('content/mod-vak-02.json')),
      'content/mod-vak-02.json: is missing',
    ],
    [
      'a name in Latin-1',
      () =>
        writeFile(
          Buffer.concat([
            Buffer.from(academy.at('content/mod-\0').slice(0, -1)),
            Buffer.from([0xe9]),
            Buffer.from('.json'),
          ]),
          '{}',
        ),
      'content/mod-\uFFFD.json: has a name that is not UTF-8; rename it',
    ],
    [
      'two files of one name',
      () => cp(academy.at('modules.json'), academy.at('MODULES.JSON')),
      'modules.json: has the same name as MODULES.JSON; keep one',
    ],
  ])('%s', async (_, breakIt, fault) => {
    await breakIt();
    const faults = await academy.read();
    expect(faults).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
  });

  it('a folder that is not there', async () => {
    const read = await readAcademyFolder(academy.at('nowhere'));
    expect(read).toMatchObject({ kind: 'Faults', faults: [{ path: '', message: 'is missing' }] });
  });
});

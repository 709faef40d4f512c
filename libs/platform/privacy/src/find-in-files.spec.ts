import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInFiles } from './find-in-files';

const CANARY = 'Kanarie "Vogel"';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacy-'));
  await Promise.all(['mail', 'logs', 'postgres'].map((name) => mkdir(join(folder, name))));
  await writeFile(
    join(folder, 'mail/1.eml'),
    'Subject: =?UTF-8?Q?Kanarie_=22Vogel=22?=\r\n\r\nkanarie =22Vo=\r\ngel=22',
  );
  await writeFile(join(folder, 'mail/2.eml'), 'Subject: nothing\r\n\r\nNobody');
  await writeFile(join(folder, 'logs/api.log'), `${JSON.stringify({ msg: `who: ${CANARY}` })}\n`);
  await writeFile(join(folder, 'postgres/16384'), CANARY);
});
afterAll(() => rm(folder, { recursive: true }));

describe('A text', () => {
  it('is found in mails as they are read, and in lines of logs, capitals or not', async () => {
    expect(await findInFiles(folder, CANARY.toUpperCase(), ['postgres'])).toEqual([
      { place: join('logs', 'api.log'), count: 1 },
      { place: join('mail', '1.eml'), count: 2 },
    ]);
  });

  it('is found by the name of a file', async () => {
    expect(await findInFiles(folder, '2.eml', [])).toEqual([{ place: join('mail', '2.eml'), count: 1 }]);
  });

  it('is not looked for where that is another’s task', async () => {
    const places = async (without: string[]) => (await findInFiles(folder, CANARY, without)).map(({ place }) => place);
    expect(await places([])).toContain(join('postgres', '16384'));
    expect(await places(['postgres'])).not.toContain(join('postgres', '16384'));
  });

  it('is nowhere in a folder that is not there', async () => {
    expect(await findInFiles(join(folder, 'gone'), CANARY, [])).toEqual([]);
  });
});

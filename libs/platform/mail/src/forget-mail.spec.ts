import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetMailTo } from './forget-mail';
import { createMailer } from './mailer';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'mail-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('Forgetting the mails of someone', () => {
  it('removes what lies there for their address, and nothing for another', async () => {
    const mailer = createMailer(undefined, folder);
    const mail = { subject: 'Hallo', text: 'Aan ada@voorbeeld.nl', html: '<p>Hallo</p>' };
    await mailer.send({ key: 'one', to: 'Ada@voorbeeld.nl', ...mail });
    await mailer.send({
      key: 'two',
      to: '"Een heel lange naam, met een komma, die over de regel gaat" <ada@voorbeeld.nl>',
      ...mail,
    });
    await mailer.send({ key: 'other', to: 'nada@voorbeeld.nl', ...mail });
    expect(await forgetMailTo(folder, 'ada@voorbeeld.nl')).toBe(2);
    expect(await readdir(folder)).toEqual(['other.eml']);
  });

  it('has nothing to do where mails are sent by a server', async () => {
    expect(await forgetMailTo(join(folder, 'gone'), 'ada@voorbeeld.nl')).toBe(0);
  });
});

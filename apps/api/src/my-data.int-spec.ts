import { newId } from '@academy/platform/postgres';
import { strFromU8, unzipSync } from 'fflate';
import { askingTheApi, type Person } from './testing/asking-the-api';

const { someone, api, owner } = askingTheApi();

const fetched = (who?: Person, more: { account?: string; lang?: string } = {}) =>
  api().app.inject({
    method: 'GET',
    url: `/api/my-data${more.lang ? `?lang=${more.lang}` : ''}`,
    headers: { ...who?.headers, ...(more.account && { 'x-account': more.account }) },
  });

describe('All that is known of someone, as one file', () => {
  let teacher: Person;
  let files: Record<string, string>;
  beforeAll(async () => {
    teacher = await someone('Sanne');
    const { rawPayload, headers } = await fetched(teacher);
    expect(headers).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'no-store' });
    expect(headers['content-disposition']).toContain('mijn-gegevens.zip');
    files = Object.fromEntries(Object.entries(unzipSync(rawPayload)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  });

  it('is a page, the same as JSON, and nothing of anyone else', async () => {
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['gegevens.html', 'gegevens.json']));
    const { tables } = JSON.parse(files['gegevens.json']!) as { tables: { table: string; rows: object[] }[] };
    const rowsOf = (name: string) => tables.find(({ table }) => table === name)?.rows;
    expect(rowsOf('identity.account')).toMatchObject([{ id: teacher.accountId, teacherId: teacher.teacherId }]);
    expect(rowsOf('teachers.evidence')?.length).toBeGreaterThan(0);
    const others: { email: string; id: string }[] = await owner().query(
      `SELECT email, id FROM identity.account WHERE id <> $1`,
      [teacher.accountId],
    );
    const whole = Object.values(files).join('\n');
    expect(others.filter(({ email }) => whole.includes(email))).toEqual([]);
  });

  it('has on its page the words of who they are, and no secret', async () => {
    const [{ name, hash }]: [{ name: string; hash: string }] = await owner().query(
      `SELECT name, password_hash AS hash FROM identity.account WHERE id = $1`,
      [teacher.accountId],
    );
    expect(files['gegevens.html']).toContain(name);
    expect(files['gegevens.html']).toMatch(/Wat de academie van je weet/);
    expect(Object.values(files).join('\n')).not.toContain(hash);
  });

  it('is made in the language that is asked for', async () => {
    const { rawPayload, headers } = await fetched(teacher, { lang: 'en' });
    expect(headers['content-disposition']).toContain('my-data.zip');
    expect(strFromU8(unzipSync(rawPayload)['gegevens.html']!)).toMatch(/What the academy knows about you/);
  });

  it('is for the person themself alone', async () => {
    expect((await fetched()).statusCode).toBe(401);
    expect((await fetched(teacher, { account: newId() })).statusCode).toBe(409);
    const ended = await someone('Sanne');
    await owner().query(`DELETE FROM identity.session WHERE account_id = $1`, [teacher.accountId]);
    expect((await fetched(ended)).statusCode).toBe(401);
  });
});

import { noted } from '@academy/contracts/audit';
import { certificateAwarded, certificateRevoked } from '@academy/contracts/certification';
import { eventually } from '@academy/testkit';
import { changesBy } from './support/changes';
import { Client } from './support/client';
import { commandOn } from './support/command';
import { startDemo, type Parts } from './support/processes';
import { askForPlace, certificatesOf, editionOf, learn, stateOf } from './support/story';

/** How many changes each of several makes. */
const CHANGES = 30;

/** That nobody loses a seat, a lesson or a certificate by kills is shown by bench/faults, with either queue. */
describe('What is written down for good', () => {
  let academy: Parts;
  beforeAll(async () => (academy = await startDemo()));
  afterAll(() => academy.stop());

  const count = async (sql: string, values: unknown[]): Promise<number> => {
    const owner = await academy.database.as('owner');
    const rows: unknown[] = await owner.query(sql, values);
    return rows.length;
  };

  it('is a certificate that anyone can check, and one changed character makes the check fail', async () => {
    const teacher = await new Client(academy.url).signIn('marit@demo.invalid');
    const slug = 'mod-ene-01';
    const { enrolment } = await askForPlace(teacher, await editionOf(teacher, slug), 'key');
    await eventually(async () => expect(await stateOf(teacher, enrolment.id)).toBe('ENROLLED'));
    await learn(teacher, enrolment.id, slug);
    await eventually(async () => expect(await certificatesOf(teacher)).toHaveLength(1));
    const [certificate] = await certificatesOf(teacher);
    const address = certificate?.publicUrl ?? '';
    const page = async () => (await fetch(address)).text();
    expect(await page()).toContain('Dit certificaat is echt en geldig.');
    const credential = await (await fetch(`${address}/credential.json`)).text();
    expect(JSON.parse(credential)).toMatchObject({ proof: { cryptosuite: 'eddsa-rdfc-2022' } });
    const pdf = Buffer.from(await (await fetch(`${address}/certificate.pdf`)).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const owner = await academy.database.as('owner');
    await owner.query(`UPDATE certification.certificate SET credential = replace(credential, 'uur', 'uuR')`);
    expect(await page()).toContain('Dit certificaat klopt niet');
  });

  it('while API and worker are killed is in one chain, each of it once, and one changed byte is named', async () => {
    const audit = async () => {
      const { code, said } = await commandOn({ DATABASE_URL: academy.database.url }, 'audit', '--json');
      return { code, ...(JSON.parse(said) as { entries?: number; firstBroken?: number }) };
    };
    const owners = ['bedrijf@demo.invalid', 'school@demo.invalid', 'schoolleider@demo.invalid'];
    const askers = await Promise.all(owners.map((email) => new Client(academy.url).signIn(email)));
    const changes = await Promise.all(askers.map((asker) => changesBy(asker)));
    const asking = changes.map((one) => one.until(CHANGES));
    for (const round of [1, 2]) {
      await eventually(() => expect(Math.min(...changes.map(({ done }) => done))).toBeGreaterThanOrEqual(round * 8));
      await academy.kill();
      await Promise.all([academy.startApi(), academy.startWorker()]);
    }
    await Promise.all(asking);

    const [done, lost] = [
      changes.reduce((sum, one) => sum + one.done, 0),
      changes.reduce((sum, one) => sum + one.lost, 0),
    ];
    expect(done).toBe(CHANGES * owners.length);
    // What was done and not yet written down when both died is told again.
    const told = (...types: string[]) => count(`SELECT 1 FROM platform.outbox WHERE type = ANY($1)`, [types]);
    const heard = await told(noted.type, certificateAwarded.type, certificateRevoked.type);
    await eventually(async () => expect(await audit()).toMatchObject({ code: 0, entries: heard }));
    expect(await told(noted.type)).toBeGreaterThanOrEqual(done);
    expect(await told(noted.type)).toBeLessThanOrEqual(done + lost);

    const owner = await academy.database.as('owner');
    const at = heard - 7;
    await owner.query(`ALTER TABLE audit.entry DISABLE TRIGGER ALL`);
    await owner.query(`UPDATE audit.entry SET about = overlay(about placing 'T' from 1 for 1) WHERE number = $1`, [at]);
    expect(await audit()).toMatchObject({ code: 3, firstBroken: at });
  });
});

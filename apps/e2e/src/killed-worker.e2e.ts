import { setTimeout as pause } from 'node:timers/promises';
import { noted } from '@academy/contracts/audit';
import { certificateAwarded, certificateRevoked } from '@academy/contracts/certification';
import { eventually } from '@academy/testkit';
import { changesBy } from './support/changes';
import { Client } from './support/client';
import { commandOn } from './support/command';
import { queues, startParts, type Parts } from './support/processes';
import { askForPlace, certificatesOf, editionOf, learn, stateOf } from './support/story';

/** How many changes each of several makes. */
const CHANGES = 30;

/** Kills a worker at a moment that differs each time, as often as is said, and leaves a whole one at the end. */
async function killing(academy: Parts, times: number): Promise<void> {
  for (let round = 0; round < times; round += 1) {
    const worker = await academy.startWorker();
    await pause(15 * round);
    await worker.kill('SIGKILL');
  }
  await academy.startWorker();
}

describe.each(queues)('With the queue on %s', (queue) => {
  let academy: Parts;
  let teacher: Client;
  beforeAll(async () => {
    academy = await startParts(queue);
    teacher = await new Client(academy.url).signIn('marit@demo.invalid');
  });
  afterAll(() => academy.stop());

  const count = async (sql: string, values: unknown[]): Promise<number> => {
    const owner = await academy.database.as('owner');
    const rows: unknown[] = await owner.query(sql, values);
    return rows.length;
  };

  it('twenty double clicks and a worker killed before it decided are one seat, then one certificate', async () => {
    const edition = await editionOf(teacher, 'mod-ene-01');
    const clicks = await Promise.all(
      Array.from({ length: 20 }, (_, click) => askForPlace(teacher, edition, `key-${click % 4}`)),
    );
    expect(new Set(clicks.map(({ enrolment }) => enrolment.id)).size).toBe(1);
    const [{ enrolment }] = clicks as [(typeof clicks)[number]];
    expect(enrolment.state).toBe('REQUESTED');

    await killing(academy, 4);
    await eventually(async () => expect(await stateOf(teacher, enrolment.id)).toBe('ENROLLED'));
    const seats = `SELECT 1 FROM enrolment.enrolment WHERE edition_id = $1 AND state = 'enrolled'`;
    expect(await count(seats, [edition])).toBe(1);

    const learning = learn(teacher, enrolment.id, 'mod-ene-01');
    await killing(academy, 4);
    await learning;
    await killing(academy, 4);
    await eventually(async () => expect(await certificatesOf(teacher)).toHaveLength(1));
    await eventually(async () => expect(await stateOf(teacher, enrolment.id)).toBe('COMPLETED'));
    expect(await count(`SELECT 1 FROM certification.certificate`, [])).toBe(1);
    const evidence = `SELECT 1 FROM teachers.evidence WHERE certificate_id IS NOT NULL`;
    await eventually(async () => expect(await count(evidence, [])).toBe(1));
    const notices = `SELECT 1 FROM messaging.notice`;
    await eventually(async () => expect(await count(notices, [])).toBe(2));
  });

  it('a certificate can be checked by anyone, and one changed character makes the check fail', async () => {
    const [certificate] = await certificatesOf(teacher);
    const page = await fetch(certificate?.publicUrl ?? '');
    expect(await page.text()).toContain('Dit certificaat is echt en geldig.');
    const credential = await (await fetch(`${certificate?.publicUrl}/credential.json`)).text();
    expect(JSON.parse(credential)).toMatchObject({ proof: { cryptosuite: 'eddsa-rdfc-2022' } });
    const pdf = Buffer.from(await (await fetch(`${certificate?.publicUrl}/certificate.pdf`)).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const owner = await academy.database.as('owner');
    await owner.query(`UPDATE certification.certificate SET credential = replace(credential, 'uur', 'uuR')`);
    const changed = await fetch(certificate?.publicUrl ?? '');
    expect(await changed.text()).toContain('Dit certificaat klopt niet');
  });

  it('what several did while API and worker were killed is in one chain, each of it once, and one changed byte is named', async () => {
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

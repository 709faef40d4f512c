import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Catalogue } from '@academy/contracts/catalogue';
import type { TeacherId } from '@academy/contracts/identity';
import { RequestEnrolment, WithdrawEnrolment, type EnrolmentId } from '@academy/enrolment/core';
import { systemClock, type Check } from '@academy/kernel';
import { RecordProgress, SubmitQuiz } from '@academy/learning/core';
import { readConfig } from '@academy/platform/config';
import { PlatformModule } from '@academy/platform/nest';
import { createLogger } from '@academy/platform/observability';
import { newId, withRowsOfOthers, type DatabaseRole } from '@academy/platform/postgres';
import { aDemoAcademy, type TestDatabase } from '@academy/testkit';
import { aTeacher } from '@academy/testkit/pure';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { checkers, contextModules, tables } from '../whole/whole';
import { reconcile } from './reconcile';

const SLUG = 'mod-ene-01';

@Module({})
class WholeModule {}

let database: TestDatabase;
let owner: DataSource;
/** With the rights of the worker, as the command has them, and with those of the API, in which people learn. */
let app: INestApplicationContext;
let api: INestApplicationContext;
let dataDir: string;
let checks: readonly Check[];
/** Someone of the demo, whom a certificate can name. */
let teacher: TeacherId;
let editionId: string;
beforeAll(async () => {
  database = await aDemoAcademy(systemClock.today(), tables);
  owner = await database.as('owner');
  dataDir = await mkdtemp(join(tmpdir(), 'academy-reconcile-'));
  const config = readConfig({ DATABASE_URL: database.url, DATA_DIR: dataDir });
  const wholeAs = async (role: DatabaseRole) => {
    const source = await database.as(role);
    const platform = PlatformModule.with({ config, database: source, logger: createLogger('test', 'silent') });
    const whole = { module: WholeModule, imports: [platform, ...contextModules] };
    return NestFactory.createApplicationContext(whole, { logger: false, abortOnError: false });
  };
  [app, api] = [await wholeAs('worker'), await wholeAs('app')];
  checks = checkers.flatMap((one) => app.get(one, { strict: false }).checks);
  const [person]: { id: TeacherId }[] = await owner.query(
    `SELECT teacher_id AS id FROM identity.account WHERE email = 'marit@demo.invalid'`,
  );
  teacher = person!.id;
  const offers = await app.get(Catalogue, { strict: false }).offers();
  const today = systemClock.today();
  editionId = [...offers.values()].find(
    ({ slug, closesOn, start }) => slug === SLUG && today <= closesOn && today <= start,
  )!.editionId;
  await owner.query(`UPDATE enrolment.edition_seats SET seats = taken + 2 WHERE edition_id = $1`, [editionId]);
});
afterAll(async () => {
  await Promise.all([app.close(), api.close()]);
  await database.drop();
  await rm(dataDir, { recursive: true });
});

/** What differs, by kind, of whatever age; kinds without a difference are left out. */
const looking = async (mend = false, olderThanSeconds = 0) => {
  const faults: unknown[] = [];
  const onFault = (_: Check, fault: unknown) => faults.push(fault);
  const found = await reconcile(checks, { mend, olderThanSeconds, onFault });
  expect(faults).toEqual([]);
  return Object.fromEntries([...found].flatMap(([{ kind }, ids]) => (ids.length > 0 ? [[kind, ids]] : [])));
};
const mending = () => looking(true);

/** All that was told is heard, and what follows from that too: what a worker does in a while. */
async function allIsHeard(): Promise<void> {
  for (let rounds = 0; rounds < 9; rounds += 1) if (Object.keys(await mending()).length === 0) return;
  throw new Error(`Something is told for ever: ${JSON.stringify(await looking())}`);
}

const ask = async (teacherId: TeacherId): Promise<EnrolmentId> => {
  const outcome = await app
    .get(RequestEnrolment, { strict: false })
    .execute({ actor: aTeacher(teacherId), editionId, idempotencyKey: newId() });
  if (!('enrolment' in outcome)) throw new Error(outcome.kind);
  return outcome.enrolment.id;
};

async function learn(teacherId: TeacherId, enrolmentId: string): Promise<void> {
  const actor = aTeacher(teacherId);
  const [row]: { id: string }[] = await owner.query(`SELECT version_id AS id FROM enrolment.enrolment WHERE id = $1`, [
    enrolmentId,
  ]);
  const version = (await app.get(Catalogue, { strict: false }).versions([row!.id])).get(row!.id);
  for (const part of version?.parts ?? []) {
    const about = { actor, enrolmentId, partId: part.id };
    if (part.kind === 'text') await api.get(RecordProgress, { strict: false }).execute({ ...about, done: true });
    else {
      const answers = part.questions.map(({ id, correct }) => ({ questionId: id, optionIds: correct }));
      await api.get(SubmitQuiz, { strict: false }).execute({ ...about, answers, idempotencyKey: newId() });
    }
  }
}

const withdraw = (teacherId: TeacherId, id: EnrolmentId) =>
  app.get(WithdrawEnrolment, { strict: false }).execute({ actor: aTeacher(teacherId), id });

const stateOf = async (id: string): Promise<string> => {
  const [row]: { state: string }[] = await owner.query(`SELECT state FROM enrolment.enrolment WHERE id = $1`, [id]);
  return row!.state;
};

/** Everything that is written anywhere that a mend may write. */
const written = () =>
  owner.query(
    `SELECT (SELECT json_agg(s ORDER BY edition_id) FROM enrolment.edition_seats s)::text AS seats,
            (SELECT json_agg(e ORDER BY id) FROM enrolment.enrolment e)::text AS enrolments,
            (SELECT json_agg(f ORDER BY enrolment_id) FROM learning.following f)::text AS followed,
            (SELECT json_agg(c ORDER BY id) FROM certification.certificate c)::text AS certificates,
            (SELECT count(*) FROM platform.outbox) AS told, (SELECT count(*) FROM platform.delivery) AS heard`,
  );

let learned: { teacherId: TeacherId; id: EnrolmentId };
let seated: { teacherId: TeacherId; id: EnrolmentId };
let waiting: EnrolmentId[];

describe('An academy in which everything went as it should', () => {
  it('has no difference, from what its folder brought to a certificate, a seat and a queue', async () => {
    await allIsHeard();
    const [first, second, ...others] = [teacher, ...Array.from({ length: 4 }, () => newId<'Teacher'>())] as [
      TeacherId,
      TeacherId,
      ...TeacherId[],
    ];
    learned = { teacherId: first, id: await ask(first) };
    seated = { teacherId: second, id: await ask(second) };
    waiting = [];
    for (const one of others) waiting.push(await ask(one));
    await allIsHeard();
    await withRowsOfOthers(() => learn(first, learned.id));
    await allIsHeard();
    const states = await Promise.all([learned.id, seated.id, ...waiting].map(stateOf));
    expect(states).toEqual(['completed', 'enrolled', ...waiting.map(() => 'queued')]);
    expect(await owner.query(`SELECT enrolment_id AS id FROM certification.certificate`)).toEqual([{ id: learned.id }]);
    expect(await looking()).toEqual({});
  });
});

describe('What differs from what should be is told, mended, and told no more:', () => {
  const seats = (change: string) =>
    owner.query(`UPDATE enrolment.edition_seats SET ${change} WHERE edition_id = $1`, [editionId]);
  /** Of what was told longer ago than an hour nothing is under way. */
  const anHourAgo = (id: string) =>
    owner.query(`UPDATE enrolment.enrolment SET requested_at = now() - interval '2 hours' WHERE id = $1`, [id]);
  const differs = async (kinds: Readonly<Record<string, readonly string[]>>) => {
    expect(await looking()).toEqual(kinds);
    await allIsHeard();
    const before: unknown = await written();
    expect(await mending()).toEqual({});
    expect(await written()).toEqual(before);
  };

  it('a seat that was counted and that nobody has', async () => {
    await seats(`taken = taken - 1`);
    await differs({ seatsMiscounted: [editionId] });
  });

  it('people in a queue who were not counted', async () => {
    await seats(`waiting = waiting + 5`);
    await differs({ queuesMiscounted: [editionId] });
  });

  it.each(['NULL', '1', '9999'])('a turn of %s in a queue: who asked first is first again', async (turn) => {
    await owner.query(`UPDATE enrolment.enrolment SET turn = ${turn} WHERE id = ANY($1)`, [waiting]);
    await differs({ turnsWrong: [editionId] });
    const rows: { id: string }[] = await owner.query(
      `SELECT id FROM enrolment.enrolment WHERE edition_id = $1 AND state = 'queued' ORDER BY turn`,
      [editionId],
    );
    expect(rows.map(({ id }) => id)).toEqual(waiting);
  });

  it('a free seat while people wait: it goes to who waits longest', async () => {
    await seats(`seats = seats + 1`);
    await differs({ stranded: [editionId] });
    expect(await Promise.all(waiting.map(stateOf))).toEqual(['enrolled', ...waiting.slice(1).map(() => 'queued')]);
  });

  it('a request of which the news was lost', async () => {
    const teacherId = newId<'Teacher'>();
    const id = await ask(teacherId);
    await owner.query(`DELETE FROM platform.outbox WHERE payload->>'enrolmentId' = $1`, [id]);
    expect(await looking(false, 3_600)).toEqual({});
    await anHourAgo(id);
    expect(await looking(false, 3_600)).toEqual({ undecided: [id] });
    await differs({ undecided: [id] });
    expect(await stateOf(id)).toBe('queued');
    await withdraw(teacherId, id);
    await allIsHeard();
  });

  it('news that nobody was told, and a delivery that was sent and not done', async () => {
    const [{ id }]: [{ id: string }] = await owner.query(
      `SELECT id FROM platform.outbox WHERE type = 'learning.module-completed.v1' LIMIT 1`,
    );
    await owner.query(`DELETE FROM platform.delivery WHERE event_id = $1`, [id]);
    await owner.query(`UPDATE platform.outbox SET sent_at = NULL WHERE id = $1`, [id]);
    await differs({ untold: [id] });
    await owner.query(`UPDATE platform.delivery SET done_at = NULL, failure = 'x' WHERE event_id = $1`, [id]);
    await differs({ unheard: [`${id}/certification.award`] });
    expect(await owner.query(`SELECT 1 FROM certification.certificate`)).toHaveLength(1);
  });

  it('a completed enrolment of a module that says that it is not completed, and the other way round', async () => {
    const { id } = learned;
    await owner.query(`UPDATE learning.following SET completed_at = NULL, rule = NULL WHERE enrolment_id = $1`, [id]);
    await differs({ completedWithoutLearning: [id] });
    await owner.query(`UPDATE enrolment.enrolment SET state = 'enrolled', certified = false WHERE id = $1`, [id]);
    const certificate = await certificateOn(id);
    await differs({ learnedWithoutCompletion: [id], certificatesWithoutEnrolment: [certificate] });
    expect(await stateOf(id)).toBe('completed');
  });

  const certificateOn = async (id: string): Promise<string> => {
    const rows: { id: string }[] = await owner.query(
      `SELECT id FROM certification.certificate WHERE enrolment_id = $1 AND revoked_at IS NULL`,
      [id],
    );
    return rows[0]!.id;
  };

  it('a certificate that was earned and not awarded', async () => {
    await owner.query(`DELETE FROM certification.certificate WHERE enrolment_id = $1`, [learned.id]);
    await owner.query(`UPDATE enrolment.enrolment SET certified = false WHERE id = $1`, [learned.id]);
    await differs({ certificatesMissing: [learned.id] });
    await certificateOn(learned.id);
  });

  it('a certificate that its enrolment does not know of', async () => {
    await owner.query(`UPDATE enrolment.enrolment SET certified = false WHERE id = $1`, [learned.id]);
    await differs({ certificatesUnmarked: [learned.id] });
  });

  it('a second certificate of one enrolment: the first stands, and the second is revoked', async () => {
    const first = await certificateOn(learned.id);
    const second = newId();
    await owner.query(`DROP INDEX certification.certificate_once`);
    await owner.query(
      `INSERT INTO certification.certificate SELECT (jsonb_populate_record(c, jsonb_build_object(
         'id', $2::text, 'serial', 'twice', 'status_list_index', c.status_list_index + 99))).*
         FROM certification.certificate c WHERE c.id = $1`,
      [first, second],
    );
    await differs({ certificatesDoubled: [second] });
    expect(await certificateOn(learned.id)).toBe(first);
  });
});

describe('What only a person can decide is told, and left as it is:', () => {
  it('a certificate of an enrolment that is not there', async () => {
    const [{ id }]: [{ id: string }] = await owner
      .query(
        `UPDATE certification.certificate SET enrolment_id = $2 WHERE enrolment_id = $1 AND revoked_at IS NULL RETURNING id`,
        [learned.id, newId()],
      )
      .then(([rows]: [[{ id: string }]]) => rows);
    expect(await mending()).toEqual({
      certificatesWithoutEnrolment: [id],
      certificatesMissing: [learned.id],
    });
    await owner.query(`UPDATE certification.certificate SET enrolment_id = $1 WHERE id = $2`, [learned.id, id]);
    expect(await looking()).toEqual({});
  });

  it('more seats given than there are', async () => {
    const oversold = newId();
    await owner.query(
      `INSERT INTO enrolment.enrolment SELECT (jsonb_populate_record(e, jsonb_build_object('id', $2::text,
         'teacher_id', $3::text, 'idempotency_key', 'oversold', 'turn', null))).* FROM enrolment.enrolment e WHERE id = $1`,
      [seated.id, oversold, newId()],
    );
    const before: unknown = await written();
    expect(await mending()).toEqual({ oversold: [editionId] });
    expect(await written()).toEqual(before);
  });
});

it('Every difference is said as a sentence with what it is about', () => {
  for (const check of checks) expect(check.say('dit')).toMatch(/^[A-Z][a-z]+ dit: .{12,}$/);
  expect(new Set(checks.map(({ kind }) => kind)).size).toBe(checks.length);
});

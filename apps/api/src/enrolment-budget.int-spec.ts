import { Catalogue } from '@academy/contracts/catalogue';
import { readConfig } from '@academy/platform/config';
import { createLogger } from '@academy/platform/observability';
import { ringForNews } from '@academy/platform/outbox';
import { Bells, newId } from '@academy/platform/postgres';
import { eventually, statementsOf } from '@academy/testkit';
import { DataSource } from 'typeorm';
import { startWorker, type RunningWorker } from '../../worker/src/start-worker';
import { RequestEnrolmentDocument } from '../../../libs/gql/src/generated/graphql';
import { anApi } from './testing/an-api';

const redisUrl = process.env['TEST_REDIS_URL'] || undefined;
const queues = redisUrl ? (['postgres', 'redis'] as const) : (['postgres'] as const);

/** Statements for one place, from the click to the mail, when eight people ask at a time. */
const A_PLACE = 12;
/** Statements a second of an academy that nobody asks anything. */
const IDLE = 10;
const AT_ONCE = 8;

describe.each(queues)('With the queue on %s', (queue) => {
  let api: Awaited<ReturnType<typeof anApi>>;
  let worker: RunningWorker;
  let owner: DataSource;
  beforeAll(async () => {
    api = await anApi({ demo: true });
    owner = await api.database.as('owner');
    ringForNews(api.app.get(DataSource, { strict: false }), api.app.get(Bells, { strict: false }));
    const settings = { DATABASE_URL: api.database.url, QUEUE: queue, REDIS_URL: queue === 'redis' ? redisUrl : '' };
    worker = await startWorker(readConfig({ ...settings, LOG_LEVEL: 'silent' }), createLogger('worker', 'silent'));
  });
  afterAll(async () => {
    await worker.close();
    await api.close();
  });

  /** That all that was told is dealt with. */
  const settled = () =>
    eventually(async () => {
      const open: unknown[] = await owner.query(
        `SELECT 1 FROM platform.outbox WHERE sent_at IS NULL UNION ALL SELECT 1 FROM platform.delivery WHERE done_at IS NULL`,
      );
      expect(open).toEqual([]);
    });

  /** Who can sign in and teaches, and editions with seats of modules that ask nothing of who comes in. */
  async function wishes() {
    const people: { id: never; teacherId: string }[] = await owner.query(
      `SELECT id, teacher_id AS "teacherId" FROM identity.account WHERE teacher_id IS NOT NULL ORDER BY id LIMIT 40`,
    );
    const offers: { id: string; slug: string; versionId: string }[] = await owner.query(
      `SELECT DISTINCT ON (e.slug) e.id, e.slug, e.version_id AS "versionId"
         FROM catalogue.edition e JOIN enrolment.edition_seats s ON s.edition_id = e.id
        WHERE e.closes_on > current_date AND e.offered AND s.taken < s.seats ORDER BY e.slug, e.id`,
    );
    const versions = await api.app.get(Catalogue, { strict: false }).versions(offers.map(({ versionId }) => versionId));
    const open = offers.filter(({ versionId }) => {
      const version = versions.get(versionId);
      return version?.entryCredential === null && version.prerequisites.length === 0;
    });
    const had: { wish: string }[] = await owner.query(
      `SELECT teacher_id || ' ' || module_slug AS wish FROM enrolment.enrolment`,
    );
    const known = new Set(had.map(({ wish }) => wish));
    return open.flatMap((_, shift) =>
      people.flatMap(({ id, teacherId }, nth) => {
        const { id: editionId, slug } = open[(nth + shift) % open.length]!;
        return known.has(`${teacherId} ${slug}`) ? [] : { accountId: id, editionId };
      }),
    );
  }

  it('a place costs few statements, all processes counted, from the request to its notice and mail', async () => {
    const all = (await wishes()).slice(0, 120);
    const sessions = new Map<string, { readonly cookie: string }>();
    for (const { accountId } of all) if (!sessions.has(accountId)) sessions.set(accountId, await api.signIn(accountId));
    const made: string[] = [];
    const waiting = [...all];
    const one = async (): Promise<void> => {
      for (let wish = waiting.shift(); wish; wish = waiting.shift()) {
        const { requestEnrolment } = await api.ask<{ requestEnrolment: { enrolment: { id: string } } }>(
          RequestEnrolmentDocument.toString(),
          { editionId: wish.editionId, idempotencyKey: newId() },
          sessions.get(wish.accountId),
        );
        made.push(requestEnrolment.enrolment.id);
      }
    };
    await settled();
    const sent = await statementsOf(async () => {
      await Promise.all(Array.from({ length: AT_ONCE }, one));
      await settled();
    });
    const decided: unknown[] = await owner.query(
      `SELECT DISTINCT state FROM enrolment.enrolment WHERE id = ANY($1::uuid[])`,
      [made],
    );
    expect([made.length, decided]).toEqual([all.length, [{ state: 'enrolled' }]]);
    const ours = sent.filter(
      (statement) => !/SELECT 1 FROM platform\.outbox WHERE sent_at IS NULL UNION/.test(statement),
    );
    expect(all.length).toBeGreaterThan(50);
    expect(ours.length / all.length).toBeLessThanOrEqual(A_PLACE);
  });

  it('an academy that nobody asks anything asks next to nothing', async () => {
    await settled();
    const began = performance.now();
    const looked = (sent: readonly string[]) => sent.filter((statement) => /FOR UPDATE SKIP LOCKED/.test(statement));
    // It is awake, and looks for news now and then.
    const sent = await statementsOf((now) => eventually(() => expect(looked(now).length).toBeGreaterThan(4)));
    const seconds = (performance.now() - began) / 1_000;
    expect(sent.length / seconds).toBeLessThanOrEqual(IDLE);
  });
});

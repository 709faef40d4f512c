import type { TeacherId } from '@academy/contracts/identity';
import { systemClock } from '@academy/kernel';
import { designCalibration } from '@academy/matching/core';
import { GoalDossier } from '@academy/paths/core';
import { noAdjustments } from '@academy/planner/core';
import { newId } from '@academy/platform/postgres';
import { aDemoAcademy, type TestDatabase } from '@academy/testkit';
import { noPeople } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { PostgresCatalogue } from '../../catalogue/server/src/postgres/postgres-catalogue';
import { PostgresFrameworks } from '../../competences/server/src/postgres/postgres-frameworks';
import { PostgresEnrolments } from '../../enrolment/server/src/postgres/postgres-enrolments';
import { PostgresSeatCounts } from '../../enrolment/server/src/postgres/seat-counts';
import { AskingPlanningDesk, type AskedForPlans } from '../../paths/server/src/planner/planning-desk';
import { readSchoolCalendar } from '@academy/planner/server';
import { ThreadedPlanner } from '@academy/planner/server';
import { PostgresCareerRoutes } from '../../paths/server/src/postgres/career-routes';
import { PostgresTeacherFiles } from '../../teachers/server/src/postgres/postgres-teacher-files';
import { tables } from './whole/whole';

const planner = new ThreadedPlanner({ size: 1, timeLimitMs: 120_000 });
let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await aDemoAcademy(systemClock.today(), tables);
  owner = await database.as('owner');
});
afterAll(async () => {
  await planner.close();
  await database.drop();
});

async function aTeacher(): Promise<TeacherId> {
  const teacherId = newId<'Teacher'>();
  await owner.query(
    `INSERT INTO teachers.teacher (id, role, sector, languages, forms)
     VALUES ($1, 'r', 'vo', '{nl,en}', '{online,onsite,blended,placement}')`,
    [teacherId],
  );
  return teacherId;
}

/** What is planned for a new teacher, asked again and again in one process. */
async function planning() {
  const [source, teacherId] = [await database.as('worker'), await aTeacher()];
  const catalogue = new PostgresCatalogue(source);
  const figures = { version: 'none', byModule: new Map(), timesByModule: new Map() };
  const inForce = async () => ({ evidence: designCalibration, hours: figures, efficacy: figures });
  const asked: AskedForPlans = {
    teachers: new PostgresTeacherFiles(source, noPeople),
    frameworks: new PostgresFrameworks(source),
    ...{ catalogue, learned: { inForce } },
    enrolments: new PostgresEnrolments(source),
    seatCounts: new PostgresSeatCounts(source),
  };
  const desk = new AskingPlanningDesk(asked, planner, readSchoolCalendar(), systemClock);
  const [route] = await new PostgresCareerRoutes(source).current();
  const goal = { route: route!, wishes: { adjustments: noAdjustments, previous: [] } };
  return {
    catalogue,
    dossier: async () => new GoalDossier(await desk.gather(teacherId), goal, desk),
  };
}

describe('Which editions are full', () => {
  it('is answered by those alone, as soon as the last seat is given and until one is free again', async () => {
    const counts = new PostgresSeatCounts(await database.as('app'));
    const [edition]: { id: string; seats: number }[] = await owner.query(
      `SELECT edition_id AS id, seats FROM enrolment.edition_seats WHERE taken < seats ORDER BY edition_id LIMIT 1`,
    );
    const { id, seats } = edition!;
    const taken = (count: number) =>
      owner.query(`UPDATE enrolment.edition_seats SET taken = $2, elsewhere = $2 WHERE edition_id = $1`, [id, count]);
    expect((await counts.full()).has(id)).toBe(false);
    await taken(seats);
    const full = await counts.full();
    expect(full.has(id)).toBe(true);
    expect([...(await counts.of([...full])).values()].every(({ free }) => free === 0)).toBe(true);
    await taken(seats - 1);
    expect((await counts.full()).has(id)).toBe(false);
  });
});

describe('The offers of what is published', () => {
  it('are those of its editions, and the same object until the catalogue changes', async () => {
    const catalogue = new PostgresCatalogue(await database.as('app'));
    const offers = await catalogue.offers();
    const ids = (await catalogue.published()).flatMap(({ editions }) => editions.map(({ id }) => id));
    expect([...offers]).toEqual([...(await catalogue.editions(ids))]);
    expect(await catalogue.offers()).toBe(offers);
    await owner.query(`UPDATE catalogue.revision SET revision = revision + 1`);
    expect(await catalogue.offers()).not.toBe(offers);
  });
});

describe('A seat that was taken', () => {
  it('counts for the next plan: no full module is in it, and the path of before is not of today, until seats come free', async () => {
    const { catalogue, dossier } = await planning();
    const { plan } = await (await dossier()).plan();
    const offer = await catalogue.published();
    const slugs = new Set(plan.steps.map(({ slug }) => slug));
    const filled = offer.find(({ id, editions }) => slugs.has(id) && editions.length > 0)!;
    const ids = filled.editions.map(({ id }) => id);
    const kept: { edition_id: string; taken: number }[] = await owner.query(
      `SELECT edition_id, taken FROM enrolment.edition_seats WHERE edition_id = ANY($1)`,
      [ids],
    );
    await owner.query(`UPDATE enrolment.edition_seats SET taken = seats WHERE edition_id = ANY($1)`, [ids]);

    const full = await dossier();
    expect((await full.plan()).plan.steps.map(({ slug }) => slug)).not.toContain(filled.id);
    expect(await full.isOfToday(plan)).toBe(false);
    expect(await catalogue.published()).toBe(offer);

    for (const { edition_id, taken } of kept)
      await owner.query(`UPDATE enrolment.edition_seats SET taken = $2 WHERE edition_id = $1`, [edition_id, taken]);
    expect(await (await dossier()).isOfToday(plan)).toBe(true);
  });
});

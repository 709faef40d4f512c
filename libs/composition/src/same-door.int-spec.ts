import type { TeacherId } from '@academy/contracts/identity';
import { DecideEnrolment, RequestEnrolment } from '@academy/enrolment/core';
import { addDays, clockAt, type Day } from '@academy/kernel';
import { designCalibration } from '@academy/matching/core';
import { noAdjustments, PathPlanner } from '@academy/planner/core';
import { GoalDossier, stateOf } from '@academy/paths/core';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { aDemoAcademy, type TestDatabase } from '@academy/testkit';
import { aTeacher as anActor, noPeople } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { PostgresCatalogue } from '../../catalogue/server/src/postgres/postgres-catalogue';
import { PostgresFrameworks } from '../../competences/server/src/postgres/postgres-frameworks';
import { PostgresEnrolmentStore } from '../../enrolment/server/src/postgres/enrolment-store';
import { PostgresEnrolments } from '../../enrolment/server/src/postgres/postgres-enrolments';
import { PostgresSeatCounts } from '../../enrolment/server/src/postgres/seat-counts';
import { AskingPlanningDesk, type AskedForPlans } from '../../paths/server/src/planner/planning-desk';
import { readSchoolCalendar } from '@academy/planner/server';
import { PostgresCareerRoutes } from '../../paths/server/src/postgres/career-routes';
import { PostgresTeacherFiles } from '../../teachers/server/src/postgres/postgres-teacher-files';
import { tables } from './whole/whole';

const clock = clockAt(new Date('2026-11-25T09:00:00Z'));
const today = clock.today();

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDemoAcademy(today, tables);
  source = await database.as('worker');
});
afterAll(() => database.drop());

interface Shown {
  readonly competenceId: string;
  readonly type: 'certificate' | 'diploma' | 'self' | 'assessor';
  readonly level: number;
  readonly validUntil?: Day;
}

async function aTeacher(shown: readonly Shown[], held: readonly string[] = []): Promise<TeacherId> {
  const [owner, teacherId] = [await database.as('owner'), newId<'Teacher'>()];
  await owner.query(
    `INSERT INTO teachers.teacher (id, role, sector, languages, forms) VALUES ($1, 'r', 'vo', '{nl}', '{online}')`,
    [teacherId],
  );
  for (const { competenceId, type, level, validUntil = null } of shown) {
    await owner.query(
      `INSERT INTO teachers.evidence (id, teacher_id, competence_id, type, level, date, valid_until)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), teacherId, competenceId, type, level, addDays(today, -400), validUntil],
    );
  }
  for (const credential of held) {
    await owner.query(
      `INSERT INTO teachers.credential (id, teacher_id, credential, obtained) VALUES ($1, $2, $3, $4)`,
      [newId(), teacherId, credential, addDays(today, -4000)],
    );
  }
  return teacherId;
}

/** What the path says of each module, and what asking for a place in it comes to. */
async function bothDoors(teacherId: TeacherId) {
  const [catalogue, files, frameworks] = [
    new PostgresCatalogue(source),
    new PostgresTeacherFiles(source, noPeople),
    new PostgresFrameworks(source),
  ];
  const [views, store] = [new PostgresEnrolments(source), new PostgresEnrolmentStore(source, catalogue)];
  const figures = { version: 'none', byModule: new Map(), timesByModule: new Map() };
  const inForce = async () => ({ evidence: designCalibration, hours: figures, efficacy: figures });
  const asked: AskedForPlans = {
    ...{ teachers: files, frameworks, catalogue, enrolments: views, learned: { inForce } },
    seatCounts: new PostgresSeatCounts(source),
  };
  const nobody = { plan: () => Promise.reject(new Error('Nothing is planned here')) } as unknown as PathPlanner;
  const desk = new AskingPlanningDesk(asked, nobody, readSchoolCalendar(), clock);
  const [route] = await new PostgresCareerRoutes(source).current();
  const goal = { route: route!, wishes: { adjustments: noAdjustments, previous: [] } };
  const { closed } = new GoalDossier(await desk.gather(teacherId), goal, desk);

  const actor = anActor(teacherId);
  const request = new RequestEnrolment(catalogue, store, clock);
  const decide = new DecideEnrolment(
    {
      versions: (ids) => catalogue.versions(ids),
      teacher: (id) => files.of(id),
      framework: () => frameworks.current(),
    },
    store,
    clock,
  );
  const refused = async (editionId: string) => {
    const asked = await request.execute({ actor, editionId, idempotencyKey: newId() });
    if (asked.kind !== 'EnrolmentReceived') throw new Error(`Not received: ${asked.kind}`);
    const { id } = asked.enrolment;
    await decide.execute({ cause: causeOf(newId(), 'enrolment.decide'), enrolmentId: id });
    const [enrolment] = await views.views({ teacherId, id });
    return enrolment?.reason === 'ENTRY' ? enrolment.lacks : undefined;
  };
  const modules = (await catalogue.published()).filter(({ editions }) =>
    editions.some(({ start }) => start > addDays(today, 30)),
  );
  return { closed, modules, refused };
}

describe('A path and an enrolment', () => {
  const in2028 = '2028-01-10' as Day;
  const yesterday = addDays(today, -1);
  it.each([
    ['nothing', [], [], 'mod-lab-16'],
    [
      'their own word, and an assessor’s',
      [
        { competenceId: 'lab.veil', type: 'self', level: 5 },
        { competenceId: 'ind.veil', type: 'assessor', level: 3 },
      ],
      [],
      'mod-ind-01',
    ],
    [
      'certificates, one of them expired',
      [
        { competenceId: 'lab.veil', type: 'certificate', level: 2, validUntil: in2028 },
        { competenceId: 'ind.vca', type: 'certificate', level: 2, validUntil: yesterday },
        { competenceId: 'ind.veil', type: 'diploma', level: 1 },
      ],
      ['labveiligheid'],
      'mod-lab-16',
    ],
  ] as const)('say the same of every module to who shows %s', async (_, shown, held, shut) => {
    const { closed, modules, refused } = await bothDoors(await aTeacher(shown, held));
    expect(closed.has(shut)).toBe(true);
    expect(modules.filter(({ id }) => closed.has(id)).length).toBeLessThan(modules.length / 2);
    for (const { id, editions } of modules) {
      const edition = editions.find(({ start }) => start > addDays(today, 30))!;
      expect({ id, lacks: await refused(edition.id) }).toEqual({ id, lacks: closed.get(id) });
      expect(stateOf({ slug: id }, new Map(), closed)).toBe(closed.has(id) ? 'LOCKED' : 'OPEN');
    }
  });
});

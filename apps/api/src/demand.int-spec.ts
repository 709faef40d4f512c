import { CountDemand } from '@academy/insight/core';
import { systemClock } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import { statementsOf } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { DemandDocument, type DemandQuery } from '../../../libs/gql/src/generated/graphql';
import { PostgresDemandStore } from '../../../libs/insight/server/src/postgres/demand-store';
import { PostgresCareerRoutes } from '../../../libs/paths/server/src/postgres/career-routes';
import { PostgresSoughtLevels } from '../../../libs/paths/server/src/postgres/sought-levels';
import { PostgresTeacherHomes } from '../../../libs/teachers/server/src/postgres/teacher-homes';
import { anApi } from './testing/an-api';

interface Account {
  readonly id: string;
  readonly organisationId: string;
}
interface Target {
  readonly competenceId: string;
  readonly level: number;
}

let api: Awaited<ReturnType<typeof anApi>>;
let owner: DataSource;
let author: Account;
let headers: { readonly cookie: string };
let route: { readonly slug: string; readonly revision: number; readonly targets: readonly [Target, Target] };

beforeAll(async () => {
  api = await anApi({ demo: true });
  owner = await api.database.as('owner');
  const [found]: Account[] = await owner.query(
    `SELECT a.id, m.organisation_id AS "organisationId" FROM identity.account a
       JOIN identity.membership m ON m.account_id = a.id AND m.role = 'author' WHERE a.name LIKE 'Wouter %'`,
  );
  author = found!;
  headers = await api.signIn(author.id as Parameters<typeof api.signIn>[0]);
  [route] = await owner.query(
    `SELECT slug, revision, targets FROM paths.career_route ORDER BY slug, revision DESC LIMIT 1`,
  );
});
afterAll(() => api.close());

/** So many teachers of a town get this path, with the first of its targets mastered. */
async function teachersOnThePath(count: number, city: string) {
  const mastered = JSON.stringify({ kind: 'PLAN', steps: [], mastered: [{ target: route.targets[0], chance: 1 }] });
  for (let made = 0; made < count; made += 1) {
    const teacher = newId();
    await owner.query(
      `INSERT INTO teachers.teacher (id, role, sector, languages, forms, city) VALUES ($1, '', 'vo', '{nl}', '{}', $2)`,
      [teacher, city],
    );
    await owner.query(
      `INSERT INTO paths.path (id, teacher_id, route_slug, route_revision, plan, computed_at)
       VALUES ($1, $2, $3, $4, $5, now())`,
      [newId(), teacher, route.slug, route.revision, mastered],
    );
  }
}

/** What the worker does as a week begins. */
async function aWeekBegins() {
  const worker = await api.database.as('worker');
  const sought = new PostgresSoughtLevels(worker, new PostgresCareerRoutes(worker));
  const homes = new PostgresTeacherHomes(worker);
  const counting = new CountDemand({ sought, homes }, new PostgresDemandStore(worker), systemClock);
  await counting.execute({ cause: `${newId()}/insight.count` });
}

const asked = async (organisation: string) =>
  (await api.ask<DemandQuery>(DemandDocument.toString(), { organisation }, headers)).demand;
const peopleOf = async ({ competenceId, level }: Target) =>
  (await asked(author.organisationId))?.levels.find((one) => one.competenceId === competenceId && one.level === level)
    ?.people;

describe('What is sought', () => {
  it('is counted as a week begins, of what people do not master, and told when they are enough', async () => {
    const [mastered, needed] = route.targets;
    expect(await asked(author.organisationId)).toMatchObject({ countedOn: null });
    await aWeekBegins();
    expect(await asked(author.organisationId)).toMatchObject({ countedOn: systemClock.today() });
    await teachersOnThePath(18, 'Groningen');
    await aWeekBegins();
    expect(await peopleOf(needed)).toEqual([]);
    await teachersOnThePath(9, 'Groningen');
    await aWeekBegins();
    expect(await peopleOf(needed)).toEqual([]);
    await teachersOnThePath(1, 'Groningen');
    expect(await peopleOf(needed)).toEqual([]);
    await aWeekBegins();
    expect(await peopleOf(needed)).toEqual([{ areas: ['NORTH'], people: 15 }]);
    expect(await peopleOf(mastered)).toEqual([]);
  });

  it('is not told at an organisation where whoever asks neither offers nor curates', async () => {
    expect(await asked('elsewhere')).toBeNull();
  });

  it('is read from totals: an API that would count people finds nobody', async () => {
    const read = await statementsOf(async () => void (await asked(author.organisationId)));
    expect(read.join('\n')).toContain('insight.sought');
    expect(read.join('\n')).not.toMatch(/paths\.path\b|teachers\.teacher\b/);
    const app = await api.database.as('app');
    expect(await new PostgresSoughtLevels(app, new PostgresCareerRoutes(app)).ofTeachers()).toEqual([]);
    expect(await new PostgresTeacherHomes(app).all()).toEqual(new Map());
  });

  it('takes as many statements for more people and places', async () => {
    await asked(author.organisationId);
    const few = await statementsOf(async () => void (await asked(author.organisationId)));
    await teachersOnThePath(25, 'Eindhoven');
    await aWeekBegins();
    await asked(author.organisationId);
    const many = await statementsOf(async () => void (await asked(author.organisationId)));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(6);
  });
});

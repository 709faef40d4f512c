import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RequestEnrolment } from '@academy/enrolment/core';
import { clockAt } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { PostgresCatalogue } from '../../catalogue/server/src/postgres/postgres-catalogue';
import { PostgresEnrolmentStore } from '../../enrolment/server/src/postgres/enrolment-store';
import { PostgresEnrolments } from '../../enrolment/server/src/postgres/postgres-enrolments';
import { aTeacher } from '@academy/testkit/pure';
import { importAcademy } from './import/import-academy';
import { tables } from './whole/whole';

interface Module {
  readonly id: string;
  readonly organisationId: string;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly editions: readonly { readonly id: string; readonly start: string }[];
  status?: string;
}

let database: TestDatabase;
let source: DataSource;
let gone: Module;
/** The first module was offered, and is not any more. */
beforeAll(async () => {
  database = await aDatabase(tables);
  source = await database.as('worker');
  const folder = await mkdtemp(join(tmpdir(), 'academy-'));
  await cp(join(process.cwd(), 'data/demo-academy'), folder, { recursive: true });
  await importAcademy(database.url, folder);
  const file = join(folder, 'modules.json');
  const modules = JSON.parse(await readFile(file, 'utf8')) as [Module, ...Module[]];
  [gone] = modules;
  gone.status = 'archived';
  await writeFile(file, JSON.stringify(modules));
  await importAcademy(database.url, folder);
  await rm(folder, { recursive: true });
});
afterAll(() => database.drop());

describe('A module that is offered no more', () => {
  it('still has its publisher, who may sign off its participants', async () => {
    const catalogue = new PostgresCatalogue(source);
    expect((await catalogue.published()).map(({ id }) => id)).not.toContain(gone.id);
    const { id: editionId, start } = gone.editions[0]!;
    const clock = clockAt(new Date(Date.parse(`${start}T09:00:00Z`) - 60 * 86_400_000));
    const request = new RequestEnrolment(catalogue, new PostgresEnrolmentStore(source, catalogue), clock);
    const asked = await request.execute({ actor: aTeacher(), editionId, idempotencyKey: newId() });
    expect(asked).toMatchObject({ kind: 'EnrolmentReceived', enrolment: { organisationId: gone.organisationId } });
    const participants = await new PostgresEnrolments(source).ofOrganisation(gone.organisationId);
    expect(participants).toMatchObject([{ editionId, moduleSlug: gone.id }]);
  });

  it('keeps its title for whoever speaks of it; what never was has none', async () => {
    const titles = await new PostgresCatalogue(source).titles([gone.id, 'mod-vak-02', 'never-was']);
    expect(titles.get(gone.id)).toEqual({ nl: gone.titleNl, en: gone.titleEn });
    expect([...titles.keys()].sort()).toEqual([gone.id, 'mod-vak-02'].sort());
  });
});

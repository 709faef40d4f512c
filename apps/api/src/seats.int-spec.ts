import { Catalogue } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import { DecideEnrolment, RequestEnrolment, type EntryFacts } from '@academy/enrolment/core';
import { systemClock } from '@academy/kernel';
import { causeOf } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { statementsOf } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { PostgresEnrolmentStore } from '../../../libs/enrolment/server/src/postgres/enrolment-store';
import { aTeacher } from '@academy/testkit/pure';
import { anApi } from './testing/an-api';

interface Edition {
  readonly id: string;
  readonly seats: number;
  readonly seatsFree: number;
  readonly waiting: number;
}
interface Module {
  readonly slug: string;
  readonly entryCredential: string | null;
  readonly prerequisites: readonly object[];
  readonly editions: readonly Edition[];
}

let api: Awaited<ReturnType<typeof anApi>>;
let owner: DataSource;
let worker: DataSource;
beforeAll(async () => {
  api = await anApi();
  [owner, worker] = [await api.database.as('owner'), await api.database.as('worker')];
});
afterAll(() => api.close());

/** As the screen of the offer asks it. */
const question = `query ($first: Int!) {
  modules(first: $first) {
    totalCount
    edges { node {
      slug title { nl } hours entryCredential organisation { name }
      outcomes { competence { name { nl } } to }
      prerequisites { competence { name { nl } } level }
      editions { id start closesOn seats seatsFree waiting }
    } }
  }
}`;
async function list(first = 24): Promise<readonly Module[]> {
  const { modules } = await api.ask<{ modules: { edges: { node: Module }[] } }>(question, { first });
  return modules.edges.map(({ node }) => node);
}

const revision = async (): Promise<number> => {
  const [row]: { revision: number }[] = await owner.query(`SELECT revision FROM catalogue.revision`);
  return row!.revision;
};

/** A teacher asks for a place, and the worker decides. */
async function enrol(editionId: string) {
  const catalogue = api.app.get(Catalogue, { strict: false });
  const store = new PostgresEnrolmentStore(worker, catalogue);
  const request = new RequestEnrolment(catalogue, store, systemClock);
  const asked = await request.execute({ actor: aTeacher(), editionId, idempotencyKey: newId() });
  if (asked.kind !== 'EnrolmentReceived') throw new Error(asked.kind);
  const entry: EntryFacts = {
    versions: (ids) => catalogue.versions(ids),
    teacher: async () => undefined,
    framework: () => api.app.get(Frameworks, { strict: false }).current(),
  };
  const cause = causeOf(newId(), 'enrolment.decide');
  return new DecideEnrolment(entry, store, systemClock).execute({ cause, enrolmentId: asked.enrolment.id });
}

/** An edition that anyone may enter, with at least so many seats left. */
async function anOpenEdition(seats: number): Promise<Edition> {
  const modules = (await list()).filter((one) => one.entryCredential === null && one.prerequisites.length === 0);
  const edition = modules.flatMap(({ editions }) => editions).find(({ seatsFree }) => seatsFree >= seats);
  if (!edition) throw new Error(`No edition with ${seats} seats left`);
  return edition;
}
const edition = async (id: string): Promise<Edition> =>
  (await list()).flatMap(({ editions }) => editions).find((one) => one.id === id)!;

describe('A list of modules', () => {
  it('of 24 costs as many statements as one of a single module, and no more than four', async () => {
    await list();
    const [many, one] = [await statementsOf(() => list(24)), await statementsOf(() => list(1))];
    expect((await list(24)).flatMap(({ editions }) => editions).length).toBeGreaterThan(24);
    expect(many).toEqual(one);
    expect(many.length).toBeLessThanOrEqual(4);
  });

  it('costs no more while seats are given than in quiet, is true at once, and leaves the catalogue as it is', async () => {
    const { id, seatsFree } = await anOpenEdition(20);
    const [offer, before] = [await api.app.get(Catalogue, { strict: false }).published(), await revision()];
    const quiet = (await statementsOf(() => list())).length;
    for (let given = 1; given <= 20; given += 1) {
      expect(await enrol(id)).toEqual({ kind: 'Enrolled' });
      const sent = await statementsOf(async () => expect((await edition(id)).seatsFree).toBe(seatsFree - given));
      expect(sent.length).toBe(quiet);
    }
    expect(await revision()).toBe(before);
    expect(await api.app.get(Catalogue, { strict: false }).published()).toBe(offer);
  });

  it('says who waits where no seat is left', async () => {
    const { id } = await anOpenEdition(1);
    await owner.query(`UPDATE enrolment.edition_seats SET taken = seats WHERE edition_id = $1`, [id]);
    expect(await enrol(id)).toEqual({ kind: 'Queued', place: 1 });
    expect(await edition(id)).toMatchObject({ seatsFree: 0, waiting: 1 });
  });
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import { addDays, systemClock } from '@academy/kernel';
import { aCopyOf, aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { anEnrolmentIn } from '../../../enrolment/server/src/testing';
import { importAcademy } from './import-academy';
import { tables } from '../whole/whole';

interface Edition {
  id: string;
  start: string;
  seats: number;
  taken: number;
}
interface Module {
  id: string;
  editions: Edition[];
}

let before: TestDatabase;
let announced: string;
let database: TestDatabase;
let source: DataSource;
let folder: string;

beforeAll(async () => {
  before = database = await aDatabase(tables);
  announced = folder = await mkdtemp(join(tmpdir(), 'academy-'));
  await cp(join(process.cwd(), 'data/demo-academy'), folder, { recursive: true });
  await announce({ start: '2027-03-01', seats: 3, taken: 1 });
  await imported();
});
afterAll(async () => {
  await before.drop();
  await rm(announced, { recursive: true });
});
beforeEach(async () => {
  database = await aCopyOf(before);
  source = await database.as('owner');
  folder = await mkdtemp(join(tmpdir(), 'academy-'));
  await cp(announced, folder, { recursive: true });
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** The first edition of the first module is the one that all of this is about. */
const ID = 'ed-vak-01-1';

async function change(edit: (modules: [Module, Module]) => void): Promise<void> {
  const file = join(folder, 'modules.json');
  const modules = JSON.parse(await readFile(file, 'utf8')) as [Module, Module];
  edit(modules);
  await writeFile(file, JSON.stringify(modules));
}

const announce = (facts: Partial<Edition>): Promise<void> =>
  change(([{ editions }]) => void Object.assign(editions[0] as Edition, facts));

const imported = () => importAcademy(database.url, folder);

async function faults(): Promise<string[]> {
  const outcome = await imported();
  if (outcome.kind === 'Imported') throw new Error('It was imported without a word');
  return outcome.faults.map(({ file, path, message }) => `${file} ${path}: ${message}`);
}

const edition = async (): Promise<object | undefined> => {
  const [row]: object[] = await source.query(
    `SELECT start::text, closes_on::text AS "closesOn", seats, taken, offered
       FROM catalogue.edition JOIN enrolment.edition_seats ON edition_id = id WHERE id = $1`,
    [ID],
  );
  return row;
};

/** People in these states, in the order in which they asked, with the seats they hold. */
async function people(...states: EnrolmentStateName[]): Promise<void> {
  const holding = states.filter((state) => state === 'enrolled' || state === 'completed').length;
  const waiting = states.filter((state) => state === 'queued').length;
  await source.query(
    `UPDATE enrolment.edition_seats SET taken = $2, waiting = $3, next_turn = 9 WHERE edition_id = $1`,
    [ID, 1 + holding, waiting],
  );
  for (const [turn, state] of states.entries()) {
    const { enrolmentId } = await anEnrolmentIn(source, { editionId: ID, moduleSlug: 'mod-vak-01', state });
    if (state === 'queued')
      await source.query(`UPDATE enrolment.enrolment SET turn = $2 WHERE id = $1`, [enrolmentId, turn]);
  }
}

const states = async (): Promise<string[]> => {
  const rows: { state: string }[] = await source.query(
    `SELECT state FROM enrolment.enrolment WHERE edition_id = $1 ORDER BY id`,
    [ID],
  );
  return rows.map(({ state }) => state);
};

const told = async (type: string): Promise<number> => {
  const rows: unknown[] = await source.query(
    `SELECT 1 FROM platform.outbox WHERE type = $1 AND payload->>'editionId' = $2`,
    [type, ID],
  );
  return rows.length;
};

describe('An edition that changed in the folder', () => {
  it('that nobody asked for is what the folder says now, and stays so', async () => {
    await announce({ start: '2027-03-08', seats: 12, taken: 5 });
    expect(await imported()).toMatchObject({ counts: { editions: 0, 'changed editions': 1, versions: 0 } });
    const now = { start: '2027-03-08', closesOn: '2027-03-01', seats: 12, taken: 5, offered: true };
    expect(await edition()).toEqual(now);
    expect(await imported()).toMatchObject({ counts: { 'changed editions': 0 } });
    expect(await edition()).toEqual(now);
  });

  it('begins on another day, which everyone with a seat, a request or a place in the queue is told once', async () => {
    await people('enrolled', 'requested', 'withdrawn', 'enrolled', 'queued');
    await announce({ start: '2027-02-01' });
    await imported();
    await imported();
    expect(await edition()).toMatchObject({ start: '2027-02-01', closesOn: '2027-01-25' });
    expect(await told('enrolment.edition-moved.v1')).toBe(4);
  });

  it('begins so soon that the queue has ended: who waited is told that, and nothing of the day', async () => {
    await people('enrolled', 'queued');
    const tomorrow = addDays(systemClock.today(), 1);
    await announce({ start: tomorrow, seats: 2 });
    await imported();
    expect(await states()).toEqual(['enrolled', 'refused']);
    expect(await told('enrolment.enrolment-refused.v1')).toBe(1);
    expect(await told('enrolment.edition-moved.v1')).toBe(1);
  });

  it('has more seats, which go to who waits longest', async () => {
    await people('enrolled', 'enrolled', 'queued', 'queued');
    await announce({ seats: 4 });
    await imported();
    expect(await states()).toEqual(['enrolled', 'enrolled', 'enrolled', 'queued']);
    expect(await edition()).toMatchObject({ seats: 4, taken: 4 });
    expect(await told('enrolment.teacher-enrolled.v1')).toBe(1);
    expect(await told('enrolment.edition-moved.v1')).toBe(0);
  });

  it('has fewer seats taken elsewhere, while those that were given here stay given', async () => {
    await people('enrolled', 'enrolled', 'queued');
    await announce({ taken: 0 });
    await imported();
    expect(await states()).toEqual(['enrolled', 'enrolled', 'enrolled']);
    expect(await edition()).toMatchObject({ seats: 3, taken: 3 });
  });

  it('has fewer seats as long as they hold who has one', async () => {
    await people('enrolled');
    await announce({ seats: 2 });
    await imported();
    expect(await edition()).toMatchObject({ seats: 2, taken: 2 });
  });

  it('is offered no more when it is gone, closed to who asks, and offered again when it is back', async () => {
    await people('withdrawn', 'completed');
    const { editions } = JSON.parse(await readFile(join(folder, 'modules.json'), 'utf8'))[0] as Module;
    await change(([module]) => void (module.editions = editions.slice(1)));
    expect(await imported()).toMatchObject({ counts: { 'changed editions': 1 } });
    const gone = (await edition()) as { offered: boolean; closesOn: string };
    expect(gone.offered).toBe(false);
    expect(gone.closesOn < systemClock.today()).toBe(true);
    expect(await imported()).toMatchObject({ counts: { 'changed editions': 0 } });
    await change(([module]) => void (module.editions = editions));
    await imported();
    expect(await edition()).toMatchObject({ offered: true, closesOn: '2027-02-22' });
  });

  it.each<[string, EnrolmentStateName[], () => Promise<void>, string]>([
    [
      'fewer seats than are taken',
      ['enrolled', 'enrolled'],
      () => announce({ seats: 2 }),
      '[0].editions[0].seats: edition "ed-vak-01-1" has 3 seats taken, which is more than it would have',
    ],
    [
      'more given away elsewhere than is free',
      ['enrolled', 'enrolled'],
      () => announce({ taken: 2 }),
      '[0].editions[0].seats: edition "ed-vak-01-1" has 4 seats taken, which is more than it would have',
    ],
    [
      'gone while people have or await a seat',
      ['enrolled', 'queued', 'refused'],
      () => change(([{ editions }]) => void editions.shift()),
      '[0].editions: edition "ed-vak-01-1" is gone, and has people with a seat, a request or a place in the queue (2); keep it in the list',
    ],
    [
      'a later day than that on which someone completed it',
      ['completed', 'enrolled'],
      () => announce({ start: '2027-06-07' }),
      '[0].editions[0].start: edition "ed-vak-01-1" is announced with a later day, and 1 person has been signed off or completed it before; give the later one an id of its own',
    ],
    [
      'an edition of another module',
      [],
      () => change(([one, other]) => void other.editions.push(one.editions.shift() as Edition)),
      '[1].editions[2].id: "ed-vak-01-1" is an edition of "mod-vak-01" already; give this one an id of its own',
    ],
  ])('is refused by name, and changes nothing: %s', async (_, who, edit, fault) => {
    await people(...who);
    const [before, all] = [await edition(), await states()];
    await edit();
    expect(await faults()).toEqual([`modules.json ${fault}`]);
    expect([await edition(), await states()]).toEqual([before, all]);
  });
});

describe('The revision of the catalogue', () => {
  it('moves with what is offered, and not for seats nor for an import that says the same', async () => {
    const revision = async (): Promise<number> => {
      const [row]: { revision: number }[] = await source.query(`SELECT revision FROM catalogue.revision`);
      return row!.revision;
    };
    const first = await revision();
    await imported();
    await announce({ seats: 30, taken: 12 });
    await imported();
    expect(await edition()).toMatchObject({ seats: 30, taken: 12 });
    expect(await revision()).toBe(first);
    await announce({ start: '2027-03-08' });
    await imported();
    expect(await revision()).toBe(first + 1);
    await change(([module]) => void Object.assign(module, { status: 'archived', editions: [] }));
    await imported();
    expect(await revision()).toBe(first + 2);
  });
});

describe('Two imports at once', () => {
  it('follow each other: the first brings everything in, the second finds it there', async () => {
    const empty = await aDatabase(tables);
    try {
      const outcomes = await Promise.all([1, 2, 3].map(() => importAcademy(empty.url, folder)));
      const versions = outcomes.map((outcome) =>
        outcome.kind === 'Imported' ? outcome.counts['versions'] : undefined,
      );
      expect(versions.sort()).toEqual([0, 0, 158]);
    } finally {
      await empty.drop();
    }
  });
});

describe('What an import leaves as it is', () => {
  it('is told: modules and routes that are in the folder no more, files that are not read, and people', async () => {
    const without = async (file: string, id: string): Promise<void> => {
      const path = join(folder, file);
      const entries = JSON.parse(await readFile(path, 'utf8')) as { id: string }[];
      await writeFile(path, JSON.stringify(entries.filter((entry) => entry.id !== id)));
    };
    await without('routes.json', 'rt-01');
    await without('modules.json', 'mod-vak-03');
    await writeFile(join(folder, 'content', 'mod-lab-02.json.bak'), '{');
    expect(await imported()).toMatchObject({
      remarks: [
        'Not read: content/mod-lab-02.json.bak.',
        'Still offered, though not in the folder: mod-vak-03. Give a module the status archived to end it.',
        'Routes that stay, though not in the folder: rt-01.',
        expect.stringMatching(/^People come in with a demo only: \S+@demo\.invalid, /),
      ],
    });
  });
});

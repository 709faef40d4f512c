import { membershipsOf, readAcademyFolder, type AccountFile, type AcademyFolder } from '@academy/academy-folder';
import type { TeacherId } from '@academy/contracts/identity';
import { Dice, type Day } from '@academy/kernel';
import { createDataSource } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';
import { DEMO_PASSWORD } from '../import/demo-people';
import { bringInAll, lockForImport } from '../import/import-academy';
import { accountOf, catalogueOf, employersOf, entryTestItemsOf, frameworkOf, routeOf, teacherOf } from '../import/rows';
import { shiftDates } from '../import/shift-dates';
import { fillers, tables, type Filled } from '../whole/whole';
import { EnrolmentMaker } from './enrolments';
import { SeededIds } from './ids';
import { offerOf } from './offer';
import { authorsOf, TeacherMaker } from './people';
import { SeatsBook } from './seats-book';
import { withWantedEdition } from './wanted-edition';

export interface Nation {
  readonly teachers: number;
  readonly modules: number;
  readonly seed: number;
  /** The day it is filled for: editions lie before and after it. */
  readonly on: Day;
}

export type GenerateOutcome =
  { readonly kind: 'Generated'; readonly counts: Readonly<Record<string, number>> } | { readonly kind: 'NotEmpty' };

const TEACHERS_AT_ONCE = 2_000;

/**
 * Fills an empty academy with a made-up nation of a size, everything or nothing. The same seed and day make the same
 * rows, but for the salt of passwords. `say` is told how many teachers are there now.
 */
export async function generateNation(
  databaseUrl: string,
  demoFolder: string,
  nation: Nation,
  say: (teachers: number) => void,
): Promise<GenerateOutcome> {
  const read = await readAcademyFolder(demoFolder);
  if (read.kind === 'Faults') throw new Error(`The demo academy has faults: ${JSON.stringify(read.faults)}`);
  const demo = shiftDates(read.academy, nation.on);
  const source = await createDataSource({ url: databaseUrl, role: 'owner', tables, poolSize: 1 }).initialize();
  try {
    const outcome = await source.transaction(async (tx): Promise<GenerateOutcome> => {
      await lockForImport(tx);
      if (!(await isEmpty(tx))) return { kind: 'NotEmpty' };
      return { kind: 'Generated', counts: await new NationFiller(tx, demo, nation).fill(say) };
    });
    // Without it the first questions are planned as if there were no rows.
    if (outcome.kind === 'Generated') await source.query('ANALYZE');
    return outcome;
  } finally {
    await source.destroy();
  }
}

async function isEmpty(tx: EntityManager): Promise<boolean> {
  const [row]: { empty: boolean }[] = await tx.query(`
    SELECT NOT EXISTS (SELECT 1 FROM catalogue.module) AND NOT EXISTS (SELECT 1 FROM competences.framework)
       AND NOT EXISTS (SELECT 1 FROM identity.account) AS empty`);
  return row?.empty === true;
}

class NationFiller {
  private readonly dice: Dice;
  private readonly ids: SeededIds;
  private readonly academy: AcademyFolder;
  private readonly counts = { modules: 0, editions: 0, teachers: 0, enrolments: 0, followed: 0, completed: 0 };

  constructor(
    private readonly tx: EntityManager,
    demo: AcademyFolder,
    private readonly nation: Nation,
  ) {
    this.dice = new Dice(nation.seed);
    this.ids = new SeededIds(nation.on, this.dice);
    this.academy = withWantedEdition(offerOf(demo, nation, this.dice), nation);
  }

  async fill(say: (teachers: number) => void): Promise<Readonly<Record<string, number>>> {
    const { academy, nation, dice, ids } = this;
    const versionIds = new Map(academy.modules.map(({ id }) => [id, ids.next()]));
    await this.fillOffer(versionIds);
    await this.add([...academy.accounts, ...authorsOf(academy, dice)]);
    const book = new SeatsBook(academy.modules);
    const framework = {
      competences: new Map(frameworkOf(academy.competences).content.competences.map((one) => [one.id, one])),
    };
    const enrolments = new EnrolmentMaker(academy, versionIds, framework, book, nation.on, dice, ids);
    const maker = new TeacherMaker(academy, nation.on, dice);
    while (this.counts.teachers < nation.teachers) {
      const from = this.counts.teachers;
      const length = Math.min(TEACHERS_AT_ONCE, nation.teachers - from);
      const teachers = await this.add(Array.from({ length }, (_, at) => maker.make(from + at)));
      this.counts.teachers += length;
      const asked = enrolments.of(teachers);
      await this.put(asked);
      this.counts.enrolments += asked.enrolments.length;
      this.counts.followed += asked.followed.followings.length;
      this.counts.completed += asked.followed.followings.filter(({ rule }) => rule !== null).length;
      say(this.counts.teachers);
    }
    await this.put({ seats: book.all() });
    return this.counts;
  }

  private async fillOffer(versionIds: ReadonlyMap<string, string>): Promise<void> {
    const { academy, nation, tx } = this;
    const framework = frameworkOf(academy.competences);
    const given = { framework, routes: academy.routes.map(routeOf), entryTestItems: entryTestItemsOf(academy) };
    await bringInAll(tx, given, nation.on);
    const { organisations, modules } = catalogueOf(academy);
    const offered = modules.map((module) => ({ ...module, versionId: versionIds.get(module.slug) as string }));
    await this.put({ organisations: employersOf(academy) });
    await this.put({ offer: { organisations, modules: offered, publishedOn: nation.on } });
    this.counts.modules = modules.length;
    this.counts.editions = modules.reduce((sum, { editions }) => sum + editions.length, 0);
  }

  /** Writes people, and answers those of them who are teachers. */
  private async add(people: readonly AccountFile[]) {
    const { ids, nation } = this;
    const made = people.map((account) => ({
      account,
      id: ids.next<'Account'>(),
      teacherId: account.kind === 'teacher' ? (ids.next<'Teacher'>() as TeacherId) : null,
    }));
    const accounts = made.map(({ account, id, teacherId }) => ({
      ...accountOf(account, teacherId),
      id,
      memberships: membershipsOf(account).map((one) => ({ ...one, id: ids.next<'Membership'>() })),
    }));
    const teachers = made.flatMap(({ account, teacherId }) =>
      account.kind === 'teacher' && teacherId ? [this.profile(teacherOf(account, teacherId))] : [],
    );
    await this.put({ accounts: { accounts, password: DEMO_PASSWORD, on: nation.on }, teachers });
    return teachers.map(({ id, ...entrant }) => ({ id, entrant: entrant as never }));
  }

  private profile(teacher: ReturnType<typeof teacherOf>): Filled['teachers'][number] {
    const { ids } = this;
    return {
      ...teacher,
      evidence: teacher.evidence.map((piece) => ({ ...piece, id: ids.next<'Evidence'>() })),
      credentials: teacher.credentials.map((one) => ({ ...one, id: ids.next<'Credential'>() })),
    };
  }

  private async put(given: Partial<Filled>): Promise<void> {
    for (const filler of fillers) {
      const part = given[filler.takes];
      if (part !== undefined) await filler.fill(this.tx, part as never);
    }
  }
}

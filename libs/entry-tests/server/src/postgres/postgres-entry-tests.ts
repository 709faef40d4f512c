import type { CompetenceId, Level } from '@academy/contracts/competences';
import { EntryTests } from '@academy/contracts/entry-tests';
import type { TeacherId } from '@academy/contracts/identity';
import {
  highestIn,
  isEnough,
  standingOf,
  takenLately,
  type Attempt,
  type Standing,
  type StandingFacts,
} from '@academy/entry-tests/core';
import type { Clock } from '@academy/kernel';
import { DataSource } from 'typeorm';
import { readAttempts } from './read-attempts';
import { standingFacts } from './standing-facts';
import { ItemTable } from './tables';

/** Answers what can be tested, for screens and other contexts. */
export class PostgresEntryTests extends EntryTests {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** What this teacher can do about a test, and the latest test there was. */
  async standing(
    teacherId: TeacherId,
    competenceId: CompetenceId,
  ): Promise<{ readonly standing: Standing; readonly latest: Attempt | undefined }> {
    const facts = (await standingFacts(this.database, teacherId, [competenceId])).get(competenceId);
    const known = facts as StandingFacts;
    return { standing: standingOf(known, this.clock.today()), latest: known.attempts[0] };
  }

  async takeable(teacherId: TeacherId, among: readonly CompetenceId[]): Promise<ReadonlySet<CompetenceId>> {
    const facts = await standingFacts(this.database, teacherId, among);
    const today = this.clock.today();
    return new Set([...facts].filter(([, known]) => isTakeable(standingOf(known, today))).map(([id]) => id));
  }

  async highestLevel(competenceId: CompetenceId): Promise<Level | null> {
    const bank = await this.database.getRepository(ItemTable).findBy({ competenceId, inUse: true });
    return isEnough(bank) ? highestIn(bank) : null;
  }

  async takenLately(teacherId: TeacherId): Promise<number> {
    return takenLately(await readAttempts(this.database, `t.teacher_id = $1::uuid`, [teacherId]), this.clock.today());
  }
}

const isTakeable = ({ kind }: Standing): boolean => kind === 'Available' || kind === 'Begun';

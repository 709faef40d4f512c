import type { CompetenceId } from '@academy/contracts/competences';
import { EntryTests } from '@academy/contracts/entry-tests';
import type { TeacherId } from '@academy/contracts/identity';
import { MONTHS_BETWEEN, standingOf, type Attempt, type Standing } from '@academy/entry-tests/core';
import { addMonths, type Clock } from '@academy/kernel';
import { DataSource } from 'typeorm';
import { standingFacts } from './standing-facts';

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
    const facts = await standingFacts(this.database.manager, teacherId, competenceId);
    return { standing: standingOf(facts, this.clock.today()), latest: facts.attempts[0] };
  }

  async takeable(teacherId: TeacherId, among: readonly CompetenceId[]): Promise<ReadonlySet<CompetenceId>> {
    const takeable = new Set<CompetenceId>();
    for (const competenceId of among) {
      const { kind } = (await this.standing(teacherId, competenceId)).standing;
      if (kind === 'Available' || kind === 'GoOn') takeable.add(competenceId);
    }
    return takeable;
  }

  async takenLately(teacherId: TeacherId): Promise<number> {
    const since = addMonths(this.clock.today(), -MONTHS_BETWEEN);
    const [row]: { count: number }[] = await this.database.query(
      `SELECT count(*)::int AS count FROM entry_tests.attempt
        WHERE teacher_id = $1 AND state IN ('measured', 'inconclusive') AND (ended_at AT TIME ZONE 'Europe/Amsterdam')::date > $2`,
      [teacherId, since],
    );
    return row?.count ?? 0;
  }
}

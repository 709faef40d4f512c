import { t } from '@lingui/core/macro';
import type { AllEnrolments } from '@academy/contracts/enrolment';
import type { People } from '@academy/contracts/identity';
import type { Check, Checks } from '@academy/kernel';
import type { AgreeOnCompletion } from '@academy/learning/core';
import type { DataSource } from 'typeorm';

/** Enrolments that are looked at together. */
const PAGE = 1_000;

/** Whether what was learned and the enrolments it was learned in say the same of what is completed. */
export class LearningChecks implements Checks {
  readonly checks: readonly Check[] = [
    {
      kind: 'completedWithoutLearning',
      find: () => this.completedWithoutLearning(),
      mend: (ids) => this.agreeOn(ids),
      say: (id) => t`Inschrijving ${id}: afgerond, terwijl de module dat niet is`,
    },
    {
      kind: 'learnedWithoutCompletion',
      find: () => this.learnedWithoutCompletion(),
      mend: (ids) => this.agreeOn(ids),
      say: (id) => t`Inschrijving ${id}: de module is afgerond, en de inschrijving niet`,
    },
  ];

  constructor(
    private readonly database: DataSource,
    private readonly enrolments: AllEnrolments,
    private readonly people: People,
    private readonly agree: AgreeOnCompletion,
  ) {}

  private async completedWithoutLearning(): Promise<readonly string[]> {
    const found: string[] = [];
    for (let last: string | null = null; ;) {
      const page = await this.enrolments.completedAfter(last, PAGE);
      const learned = await this.completedOf(page.map(({ enrolmentId }) => enrolmentId));
      const without = page.filter(({ enrolmentId }) => !learned.has(enrolmentId));
      // Of who was erased the seat stays, and what was learned is gone.
      const known = await this.people.ofTeachers(without.map(({ teacherId }) => teacherId));
      found.push(...without.flatMap(({ enrolmentId, teacherId }) => (known.has(teacherId) ? [enrolmentId] : [])));
      last = page.at(-1)?.enrolmentId ?? null;
      if (page.length < PAGE) return found;
    }
  }

  private async learnedWithoutCompletion(): Promise<readonly string[]> {
    const found: string[] = [];
    for (let last: string | null = null; ;) {
      const page: { id: string }[] = await this.database.query(
        `SELECT enrolment_id AS id FROM learning.following
          WHERE completed_at IS NOT NULL AND ($1::uuid IS NULL OR enrolment_id > $1::uuid) ORDER BY enrolment_id LIMIT $2`,
        [last, PAGE],
      );
      const states = await this.enrolments.statesOf(page.map(({ id }) => id));
      found.push(...page.flatMap(({ id }) => (states.get(id) === 'completed' ? [] : [id])));
      last = page.at(-1)?.id ?? null;
      if (page.length < PAGE) return found;
    }
  }

  private async completedOf(enrolmentIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT enrolment_id AS id FROM learning.following WHERE enrolment_id = ANY($1::uuid[]) AND completed_at IS NOT NULL`,
      [enrolmentIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async agreeOn(enrolmentIds: readonly string[]): Promise<void> {
    for (const enrolmentId of enrolmentIds) await this.agree.execute({ enrolmentId });
  }
}

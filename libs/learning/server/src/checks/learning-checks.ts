import { t } from '@lingui/core/macro';
import type { AllEnrolments } from '@academy/contracts/enrolment';
import type { People } from '@academy/contracts/identity';
import { inPages, mendEach, type Check, type Checks } from '@academy/kernel';
import type { AgreeOnCompletion } from '@academy/learning/core';
import type { DataSource } from 'typeorm';

/** Whether what was learned and the enrolments it was learned in say the same of what is completed. */
export class LearningChecks implements Checks {
  private readonly agreeOn = mendEach((enrolmentId) => this.agree.execute({ enrolmentId }));

  readonly checks: readonly Check[] = [
    {
      kind: 'completedWithoutLearning',
      find: () => this.completedWithoutLearning(),
      mend: this.agreeOn,
      say: (id) => t`Inschrijving ${id}: afgerond, terwijl de module dat niet is`,
    },
    {
      kind: 'learnedWithoutCompletion',
      find: () => this.learnedWithoutCompletion(),
      mend: this.agreeOn,
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
    const completed = inPages(
      (last, most) => this.enrolments.completedAfter(last, most),
      ({ enrolmentId }) => enrolmentId,
    );
    for await (const page of completed) {
      const learned = await this.completedOf(page.map(({ enrolmentId }) => enrolmentId));
      const without = page.filter(({ enrolmentId }) => !learned.has(enrolmentId));
      // Of who was erased the seat stays, and what was learned is gone.
      const known = await this.people.ofTeachers(without.map(({ teacherId }) => teacherId));
      found.push(...without.flatMap(({ enrolmentId, teacherId }) => (known.has(teacherId) ? [enrolmentId] : [])));
    }
    return found;
  }

  private async learnedWithoutCompletion(): Promise<readonly string[]> {
    const found: string[] = [];
    const learned = inPages(
      (last, most) => this.learnedAfter(last, most),
      ({ id }) => id,
    );
    for await (const page of learned) {
      const states = await this.enrolments.statesOf(page.map(({ id }) => id));
      found.push(...page.flatMap(({ id }) => (states.get(id) === 'completed' ? [] : [id])));
    }
    return found;
  }

  private learnedAfter(last: string | null, most: number): Promise<readonly { readonly id: string }[]> {
    return this.database.query(
      `SELECT enrolment_id AS id FROM learning.following
        WHERE completed_at IS NOT NULL AND ($1::uuid IS NULL OR enrolment_id > $1::uuid) ORDER BY enrolment_id LIMIT $2`,
      [last, most],
    );
  }

  private async completedOf(enrolmentIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT enrolment_id AS id FROM learning.following WHERE enrolment_id = ANY($1::uuid[]) AND completed_at IS NOT NULL`,
      [enrolmentIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

import { freeRows, secureRows } from '@academy/platform/postgres';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is done in a following, by the table that says whose that is. */
const done = ['done_part', 'quiz_attempt', 'quiz_draft', 'hours_spent'].map((name) => `learning.${name}`);
const takenBack = 'learning.sign_off_taken_back';
const following = 'learning.following';

/** How somebody learns is theirs, and so are their answers; a trainer reads where they signed off. */
export class OwnLearning1795808000000 implements MigrationInterface {
  readonly name = 'OwnLearning1795808000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`SET LOCAL lock_timeout = '3s'`);
    const whose = { teacher: 'teacher_id' };
    const owned = { row: { place: following, key: 'enrolment_id', whose }, by: 'enrolment_id' };
    await secureRows(db, following, whose, [{ account: 'signed_off_by' }]);
    for (const place of done) await secureRows(db, place, owned);
    await secureRows(db, takenBack, owned, [{ account: 'taken_back_by' }]);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const place of [takenBack, ...done, following]) await freeRows(db, place);
  }
}

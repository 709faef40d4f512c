import { Looks, type Actor, type LookedAt, type LookKind, type OrganisationId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { withRowsOfOthers } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Writes down who looked in pages that show what is of many. */
@Injectable()
export class PostgresLooks extends Looks {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async note(
    { accountId, teacherId: own }: Pick<Actor, 'accountId' | 'teacherId'>,
    organisationId: OrganisationId,
    kind: LookKind,
    things: readonly LookedAt[],
  ): Promise<void> {
    const others = things.filter(({ teacherId }) => teacherId !== own);
    if (others.length === 0) return;
    const [at, date] = [this.clock.now(), this.clock.today()];
    await withRowsOfOthers(() =>
      this.database.transaction((tx) =>
        tx.query(insert, [
          others.map(({ teacherId }) => teacherId),
          others.map(({ thingId }) => thingId),
          ...[kind, accountId, organisationId, at, date],
        ]),
      ),
    );
  }
}

const insert = `
  INSERT INTO privacy.look (id, teacher_id, kind, thing_id, by_account, organisation_id, at, date, refused)
  SELECT gen_random_uuid(), t.teacher, $3, t.thing, $4, $5, $6, $7, false
    FROM unnest($1::uuid[], $2::text[]) AS t (teacher, thing)
  ON CONFLICT DO NOTHING`;

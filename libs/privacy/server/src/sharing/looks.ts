import { Looks, type Actor, type LookedFor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { actingSet, actingValue, withRowsOfOthers } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Writes down who looked at what is of others, or tried to. */
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
    { things, kind, organisationId, refused }: LookedFor,
  ): Promise<void> {
    const others = things.filter(({ teacherId }) => teacherId !== own);
    if (others.length === 0) return;
    const [at, date] = [this.clock.now(), this.clock.today()];
    await withRowsOfOthers(() =>
      this.database.query(insert, [
        others.map(({ teacherId }) => teacherId),
        others.map(({ thingId }) => thingId),
        ...[kind, accountId, organisationId, at, date, refused, actingValue()],
      ]),
    );
  }
}

const insert = `
  WITH ${actingSet('$9')}
  INSERT INTO privacy.look (id, teacher_id, kind, thing_id, by_account, organisation_id, at, date, refused)
  SELECT gen_random_uuid(), t.teacher, $3, t.thing, $4::uuid, $5, $6::timestamptz, $7::date, $8::boolean
    FROM acting, unnest($1::uuid[], $2::text[]) AS t (teacher, thing)
  ON CONFLICT DO NOTHING`;

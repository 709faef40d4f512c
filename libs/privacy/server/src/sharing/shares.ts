import type { OrganisationId, TeacherId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { rowsOf } from '@academy/platform/postgres';
import type { Share } from '@academy/privacy/core';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LookTable, ShareTable, type LookRow } from './share-tables';

/** How many of the latest looks are told; all of them are in one's archive. */
const LATEST = 50;

/** What is shared today, for whoever the database lets see it: whose it is, and who leads the organisation that it is for. */
@Injectable()
export class Shares {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By a teacher, the latest first. */
  of(teacherId: TeacherId): Promise<Share[]> {
    return this.open('t.teacher_id = $1::uuid', teacherId);
  }

  /** With an organisation, the latest first; also by who works there no more. */
  with(organisationId: OrganisationId): Promise<Share[]> {
    return this.open('t.organisation_id = $1', organisationId);
  }

  /** Who looked at something of a teacher, the latest first. */
  looks(teacherId: TeacherId): Promise<LookRow[]> {
    const which = `WHERE t.teacher_id = $1::uuid ORDER BY t.at DESC, t.id DESC LIMIT ${LATEST}`;
    return rowsOf(this.database, LookTable, which, [teacherId]);
  }

  private open(whose: string, id: string): Promise<Share[]> {
    const which = `WHERE ${whose} AND t.stopped_at IS NULL AND t.until_day >= $2::date ORDER BY t.shared_at DESC, t.id DESC`;
    return rowsOf(this.database, ShareTable, which, [id, this.clock.today()]);
  }
}

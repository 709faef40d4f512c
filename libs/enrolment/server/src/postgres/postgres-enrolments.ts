import { Enrolments, type EnrolmentFacts } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import { seatedStates, type Enrolment, type EnrolmentId, type WaitedFor } from '@academy/enrolment/core';
import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThanOrEqual } from 'typeorm';
import { enrolmentOf } from './enrolment-store';
import { EnrolmentTable } from './tables';

/** An enrolment with its place among those who wait, from 1; null for who does not. */
export interface EnrolmentView extends Enrolment {
  readonly queuePlace: number | null;
}

@Injectable()
export class PostgresEnrolments extends Enrolments implements WaitedFor {
  constructor(private readonly database: DataSource) {
    super();
  }

  async find(enrolmentId: string): Promise<EnrolmentFacts | undefined> {
    const row = await this.rows().findOneBy({ id: enrolmentId as EnrolmentId });
    return row ? factsOf(row) : undefined;
  }

  async ofTeacher(teacherId: TeacherId): Promise<readonly EnrolmentFacts[]> {
    const rows = await this.rows().find({ where: { teacherId }, order: { id: 'ASC' } });
    return rows.map(factsOf);
  }

  async standingSince(teacherId: TeacherId, since: Date): Promise<readonly EnrolmentFacts[]> {
    const where = { teacherId, requestedAt: MoreThanOrEqual(since), state: In([...seatedStates]) };
    return (await this.rows().findBy(where)).map(factsOf);
  }

  /** Newest first. */
  async views(where: { readonly teacherId: TeacherId; readonly id?: EnrolmentId }): Promise<EnrolmentView[]> {
    const rows = await this.rows().find({ where: { ...where }, order: { id: 'DESC' } });
    const places = await this.placesOf(rows.filter(({ state }) => state === 'queued').map(({ id }) => id));
    return rows.map((row) => ({ ...enrolmentOf(row), queuePlace: places.get(row.id) ?? null }));
  }

  /** Those who take part or wait in this organisation's editions, in order of asking. */
  async ofOrganisation(organisationId: string): Promise<Enrolment[]> {
    const state = In([...seatedStates]);
    const rows = await this.rows().find({ where: { organisationId, state }, order: { editionId: 'ASC', id: 'ASC' } });
    return rows.map(enrolmentOf);
  }

  async editionsWaitedFor(): Promise<readonly string[]> {
    const rows: { edition_id: string }[] = await this.database.query(
      `SELECT DISTINCT edition_id FROM enrolment.enrolment WHERE state = 'queued' ORDER BY edition_id`,
    );
    return rows.map(({ edition_id }) => edition_id);
  }

  private async placesOf(ids: readonly EnrolmentId[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const rows: { id: string; place: number }[] = await this.database.query(
      `SELECT mine.id, count(*)::int AS place FROM enrolment.enrolment mine
       JOIN enrolment.enrolment other
         ON other.edition_id = mine.edition_id AND other.state = 'queued' AND other.turn <= mine.turn
       WHERE mine.id = ANY($1) AND mine.state = 'queued' GROUP BY mine.id`,
      [ids],
    );
    return new Map(rows.map(({ id, place }) => [id, place]));
  }

  private rows() {
    return this.database.getRepository(EnrolmentTable);
  }
}

export const factsOf = ({
  id,
  teacherId,
  editionId,
  versionId,
  moduleSlug,
  organisationId,
  state,
}: Enrolment): EnrolmentFacts => ({
  ...{ enrolmentId: id, teacherId, editionId, versionId, moduleSlug, organisationId, state },
});

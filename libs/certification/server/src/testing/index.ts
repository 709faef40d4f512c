import type { ModuleVersion } from '@academy/contracts/catalogue';
import type { Competence, CompetenceId } from '@academy/contracts/competences';
import type { Clock } from '@academy/kernel';
import type { DataSource } from 'typeorm';
import { PostgresEnrolmentMoves } from '../../../../enrolment/server/src/postgres/enrolment-moves';
import { PostgresEnrolments } from '../../../../enrolment/server/src/postgres/postgres-enrolments';
import { PostgresCertificateStore } from '../postgres/certificate-store';
import { PostgresAwards } from '../postgres/postgres-awards';

interface Asked {
  readonly versions?: ReadonlyMap<string, Partial<ModuleVersion>>;
  readonly competences?: ReadonlyMap<CompetenceId, Competence>;
}

/** What rests on completions in this database, beside a catalogue and a framework of which only what matters is given. */
export function awardsIn(database: DataSource, clock: Clock, { versions, competences }: Asked = {}): PostgresAwards {
  const certificates = new PostgresCertificateStore(database, new PostgresEnrolmentMoves());
  return new PostgresAwards(
    certificates,
    new PostgresEnrolments(database),
    { versions: async () => (versions ?? new Map()) as never } as never,
    { current: async () => ({ version: '1', levels: [], domains: [], competences: competences ?? new Map() }) },
    clock,
  );
}

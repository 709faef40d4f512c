import type { CertificateAwarded, CertificateRevoked } from '@academy/contracts/certification';
import type { LevelMeasured } from '@academy/contracts/entry-tests';
import { People, type TeacherId } from '@academy/contracts/identity';
import { profileChanged } from '@academy/contracts/teachers';
import type { AlreadyDone, Cause, Day } from '@academy/kernel';
import { once, publish } from '@academy/platform/outbox';
import { insertAll, newId } from '@academy/platform/postgres';
import type { OwnEvidence, ProfileStore, ProfileTransaction, Wishes } from '@academy/teachers/core';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { emptyTeacher } from './empty-teacher';
import { CredentialTable, EvidenceTable, RevokedCertificateTable, TalentTable, TeacherTable } from './tables';

@Injectable()
export class PostgresProfileStore implements ProfileStore {
  constructor(
    private readonly database: DataSource,
    private readonly people: People,
  ) {}

  transact<T>(work: (tx: ProfileTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx, this.people)));
  }

  once<T>(cause: Cause, work: (tx: ProfileTransaction) => Promise<T>): Promise<T | AlreadyDone> {
    return once(this.database, cause, (tx) => work(transactionIn(tx, this.people)));
  }
}

const transactionIn = (tx: EntityManager, people: People): ProfileTransaction => ({
  async lock(teacherId) {
    if (!(await isLocked(tx, teacherId)) && !(await begins(tx, teacherId, people))) return undefined;
    return { evidence: await tx.getRepository(EvidenceTable).countBy({ teacherId }) };
  },
  async replaceTalents(teacherId, competenceIds) {
    await tx.getRepository(TalentTable).delete({ teacherId });
    const rows = competenceIds.map((competenceId, position) => ({ teacherId, competenceId, position }));
    await insertAll(tx, TalentTable, rows);
  },
  async replaceWishes(teacherId, wishes) {
    await tx.getRepository(TeacherTable).update({ id: teacherId }, wishesRow(wishes));
  },
  addEvidence: (teacherId, evidence) => addEvidence(tx, teacherId, evidence),
  async removeOwnEvidence(teacherId, id) {
    const { affected } = await tx.getRepository(EvidenceTable).delete({ id, teacherId, certifiedByAcademy: false });
    return (affected ?? 0) > 0;
  },
  addCertificate: (certificate) => addCertificate(tx, certificate),
  removeCertificate: (certificate) => removeCertificate(tx, certificate),
  addMeasuredLevel: (measured) => addMeasuredLevel(tx, measured),
  publish: (event) => publish(tx, profileChanged, event),
});

async function isLocked(tx: EntityManager, teacherId: TeacherId): Promise<boolean> {
  const found: unknown[] = await tx.query(`SELECT 1 FROM teachers.teacher WHERE id = $1 FOR UPDATE`, [teacherId]);
  return found.length > 0;
}

/** A profile begins with the first that is kept in it, of whoever is a teacher; false where nobody is. */
async function begins(tx: EntityManager, teacherId: TeacherId, people: People): Promise<boolean> {
  if (!(await people.ofTeachers([teacherId])).has(teacherId)) return false;
  await tx.createQueryBuilder().insert().into(TeacherTable).values(emptyTeacher(teacherId)).orIgnore().execute();
  return isLocked(tx, teacherId);
}

export const wishesRow = ({ limits, hoursPerYear }: Wishes) => ({
  sector: limits.sector,
  languages: [...limits.languages],
  forms: [...limits.forms],
  city: limits.home?.city ?? null,
  maxTravelKm: limits.maxTravelKm,
  hoursPerYear,
});

async function addEvidence(tx: EntityManager, teacherId: TeacherId, evidence: OwnEvidence): Promise<void> {
  const rows = tx.getRepository(EvidenceTable);
  if (evidence.type === 'self') await rows.delete({ teacherId, competenceId: evidence.competenceId, type: 'self' });
  await rows.insert({ ...evidence, id: newId<'Evidence'>(), teacherId });
}

async function addMeasuredLevel(tx: EntityManager, measured: LevelMeasured): Promise<void> {
  const { attemptId, competenceId, level } = measured;
  await tx.getRepository(EvidenceTable).insert({
    ...{ id: newId<'Evidence'>(), competenceId, level, type: 'quiz', entryTestId: attemptId },
    teacherId: measured.teacherId as TeacherId,
    date: measured.measuredOn as Day,
  });
}

/** What was revoked before it was heard of proves nothing. */
const CERTIFICATE = `
  WITH known AS (
    SELECT $1::uuid AS certificate_id, $2::uuid AS teacher_id, $3::date AS obtained, $4::date AS valid_until
     WHERE NOT EXISTS (SELECT 1 FROM teachers.revoked_certificate r WHERE r.certificate_id = $1)),
  proven AS (
    INSERT INTO teachers.evidence
      (id, teacher_id, competence_id, type, level, date, valid_until, certified_by_academy, certificate_id)
    SELECT o.id, teacher_id, o."competenceId", 'certificate', o.level, obtained, valid_until, true, certificate_id
      FROM known, jsonb_to_recordset($5::jsonb) AS o(id uuid, "competenceId" text, level int))
  INSERT INTO teachers.credential (id, teacher_id, credential, obtained, valid_until, certificate_id)
  SELECT $6::uuid, teacher_id, $7, obtained, valid_until, certificate_id FROM known`;

async function addCertificate(tx: EntityManager, certificate: CertificateAwarded): Promise<void> {
  const { certificateId, teacherId, issuedOn, validUntil, credential } = certificate;
  const outcomes = certificate.outcomes.map((outcome) => ({ ...outcome, id: newId<'Evidence'>() }));
  await tx.query(CERTIFICATE, [
    ...[certificateId, teacherId, issuedOn, validUntil, JSON.stringify(outcomes)],
    ...[newId<'Credential'>(), credential],
  ]);
}

async function removeCertificate(tx: EntityManager, { certificateId, teacherId }: CertificateRevoked): Promise<void> {
  const row = { certificateId, teacherId: teacherId as TeacherId };
  await tx.getRepository(RevokedCertificateTable).insert(row);
  await tx.getRepository(EvidenceTable).delete({ certificateId });
  await tx.getRepository(CredentialTable).delete({ certificateId });
}

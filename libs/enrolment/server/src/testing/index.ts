import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import { newId } from '@academy/platform/postgres';
import type { DataSource } from 'typeorm';
import { EnrolmentTable, SeatsTable } from '../postgres/tables';

/** Gives an edition its seats, some of them given away here or elsewhere: only the owner of the database may. */
export const seatsIn = (
  owner: DataSource,
  editionId: string,
  { seats, given = 0, elsewhere = 0 }: { seats: number; given?: number; elsewhere?: number },
) => owner.getRepository(SeatsTable).insert({ editionId, seats, taken: given + elsewhere, elsewhere });

/** Writes an enrolment as it would stand after its decision; only what a test is about needs saying. */
export async function anEnrolmentIn(
  database: DataSource,
  facts: Partial<EnrolmentFacts> = {},
): Promise<EnrolmentFacts> {
  const enrolment: EnrolmentFacts = {
    ...{ enrolmentId: newId(), teacherId: newId<'Teacher'>(), editionId: newId(), versionId: newId() },
    ...{ moduleSlug: `mod-${newId()}`, organisationId: 'o', state: 'enrolled', ...facts },
  };
  const { enrolmentId, ...rest } = enrolment;
  await database.getRepository(EnrolmentTable).insert({
    ...{ ...rest, id: enrolmentId as never, reason: null, lacks: null, turn: null, signedOff: false, certified: false },
    ...{ requestedAt: new Date(), idempotencyKey: enrolmentId },
  });
  return enrolment;
}

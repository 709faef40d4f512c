import type { ModulePart, ModuleVersion } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { Actor } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import { hasSeat } from '../domain/has-seat';

/** What learning asks of the other contexts. */
export interface Access {
  enrolment(enrolmentId: string): Promise<EnrolmentFacts | undefined>;
  version(versionId: string): Promise<ModuleVersion | undefined>;
  /** The first day of an edition; undefined when it is not in the catalogue any more. */
  startOf(editionId: string): Promise<Day | undefined>;
}

/** Who may do what in the player. */
export const may = {
  /** A seat of one's own opens the module; it stays open after completing it. */
  follow: (actor: Actor, enrolment: EnrolmentFacts): boolean =>
    actor.teacherId === enrolment.teacherId && hasSeat(enrolment),
  /** The publisher's trainers sign off who has a seat with them. */
  signOff: ({ worksAs }: Actor, enrolment: EnrolmentFacts): boolean =>
    worksAs.trainer.includes(enrolment.organisationId) && hasSeat(enrolment),
};

export interface NoAccess {
  readonly kind: 'NoAccess';
}

export interface Opened {
  readonly enrolment: EnrolmentFacts;
  readonly version: ModuleVersion;
}

/** The module behind an enrolment that this actor follows; undefined when it is not theirs, or has no seat. */
export async function open(access: Access, actor: Actor, enrolmentId: string): Promise<Opened | undefined> {
  const enrolment = await access.enrolment(enrolmentId);
  if (!enrolment || !may.follow(actor, enrolment)) return undefined;
  const version = await access.version(enrolment.versionId);
  return version && { enrolment, version };
}

export type Quiz = Extract<ModulePart, { readonly kind: 'quiz' }>;

export const quizOf = ({ parts }: Pick<ModuleVersion, 'parts'>, partId: string): Quiz | undefined =>
  parts.find((part): part is Quiz => part.id === partId && part.kind === 'quiz');

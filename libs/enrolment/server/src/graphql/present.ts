import type { RequestEnrolmentOutcome, WithdrawEnrolmentOutcome } from '@academy/enrolment/core';
import { notAllowed } from '@academy/platform/graphql';
import { t } from '@lingui/core/macro';
import type { EnrolmentView } from '../postgres/postgres-enrolments';

export const presentEnrolment = (enrolment: EnrolmentView) => ({
  id: enrolment.id,
  state: enrolment.state,
  edition: { id: enrolment.editionId },
  module: { slug: enrolment.moduleSlug },
  queuePlace: enrolment.queuePlace,
  reason: enrolment.reason,
  lacks: enrolment.lacks && {
    credential: enrolment.lacks.credential,
    levels: enrolment.lacks.levels.map(({ competenceId, level }) => ({ competence: { id: competenceId }, level })),
  },
  requestedAt: enrolment.requestedAt,
});

type RequestRefusal = Exclude<RequestEnrolmentOutcome, { kind: 'EnrolmentReceived' | 'AlreadyEnrolled' }>;

export function presentRequestRefusal(refusal: RequestRefusal) {
  switch (refusal.kind) {
    case 'EnrolmentClosed':
      return {
        __typename: refusal.kind,
        closedOn: refusal.closedOn,
        message: t`De inschrijving voor deze uitvoering is gesloten. Kies een latere uitvoering.`,
      };
    case 'EditionNotFound':
      return { __typename: refusal.kind, message: t`Deze uitvoering bestaat niet (meer). Kies een andere.` };
    case 'NotAllowed':
      return notAllowed();
  }
}

type WithdrawRefusal = Exclude<WithdrawEnrolmentOutcome, { kind: 'EnrolmentWithdrawn' }>;

export function presentWithdrawRefusal(refusal: WithdrawRefusal) {
  switch (refusal.kind) {
    case 'CannotWithdraw':
      return {
        __typename: refusal.kind,
        message: t`Deze inschrijving kun je niet meer intrekken: ze is al beëindigd, of je trainer tekende je al af.`,
      };
    case 'EnrolmentNotFound':
      return { __typename: refusal.kind, message: t`Deze inschrijving is niet gevonden.` };
    case 'NotAllowed':
      return notAllowed();
  }
}

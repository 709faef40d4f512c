import type { InvitationRefusal, InviteLine, InvitePeopleOutcome, InviteProblem } from '@academy/identity/core';
import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import type { ShownInvitation } from '../postgres/invitations';
import { membershipMessages } from './present-organisation';
import { joiningMessages, problemMessages } from './present-sign-up';

export const presentInvitation = (shown: ShownInvitation) => {
  const { id, email, role, factor, until, language, state, invitedBy, mailedAt, expiresAt } = shown;
  return { id, email, role, factor, until, language, state, invitedBy, mailedAt, expiresAt };
};

/** As who is invited sees it; `email` is of who asks. */
export const presentReceived = (shown: ShownInvitation, email: string | undefined) => {
  const { id, organisation, role, factor, until, invitedBy, state, expiresAt } = shown;
  const isYours = shown.email === email;
  return { id, organisation, email: shown.email, role, factor, until, invitedBy, state, expiresAt, isYours };
};

const lineMessages = (): Record<InviteProblem['kind'], string> => ({
  ...membershipMessages(),
  AddressUnreadable: problemMessages().AddressUnreadable,
  TwiceInList: t`Dit e-mailadres staat met deze rol al op een regel hierboven. Laat één van beide weg.`,
  MailboxWaits: t`Naar dit e-mailadres gingen kort geleden al veel uitnodigingen. Probeer het later weer.`,
});

const presentLine = ({ effect, faults }: InviteLine) => ({
  effect,
  faults: faults.map(({ path, problem: { kind } }) => ({
    ...{ field: path.join('.'), problem: kind, message: lineMessages()[kind] },
  })),
});

/** What was not sent, and why. */
export function presentUnsent(outcome: Exclude<InvitePeopleOutcome, { kind: 'InvitationsSent' | 'NotAllowed' }>) {
  if (outcome.kind === 'TooManyMails') return { ...named(outcome), message: joiningMessages().TooManyMails };
  return { __typename: 'InvitationsWeighed' as const, lines: outcome.lines.map(presentLine) };
}

const messages = (): Record<InvitationRefusal['kind'], string> => ({
  InvitationUnknown: t`Deze uitnodiging is er niet (meer), of is voor een ander e-mailadres. Log in met het adres waarop de mail kwam, of vraag de organisatie om een nieuwe.`,
  InvitationAnswered: t`Deze uitnodiging is al beantwoord.`,
  InvitationWithdrawn: t`De organisatie heeft deze uitnodiging ingetrokken. Vraag haar om een nieuwe als dat niet klopt.`,
  InvitationExpired: t`Deze uitnodiging is verlopen. Vraag de organisatie om een nieuwe.`,
  InvitationLapsed: t`Wie je uitnodigde, bepaalt daar niet meer wie welke rol heeft. Vraag de organisatie om een nieuwe uitnodiging.`,
});

export const presentInvitationRefusal = <One extends InvitationRefusal>(refusal: One) => ({
  ...named(refusal),
  message: messages()[refusal.kind],
});

import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { InvitePeopleMutation, WithdrawInvitationMutation } from '@academy/gql';
import type { InviteProblem, ListProblem } from '@academy/identity/core';
import { useCommonRefusals } from '@academy/ui';

type Answer = InvitePeopleMutation['invitePeople'] | WithdrawInvitationMutation['withdrawInvitation'];
export type InvitingRefusal = Exclude<
  Answer,
  { __typename: 'InvitationsSent' | 'InvitationsWeighed' | 'InvitationsChanged' }
>;

/** Why nobody was invited, or nothing was withdrawn. */
export function useInvitingRefusals(): (refusal: InvitingRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'TooManyMails': {
        const hours = Math.ceil(refusal.retryAfterSeconds / 3_600);
        const wait = t`${plural(hours, { one: 'over een uur', other: 'over # uur' })}`;
        return t`Vandaag zijn er al heel veel mensen uitgenodigd. Er is niets verstuurd. Probeer het ${wait} weer.`;
      }
      case 'InvitationAnswered':
        return t`Deze uitnodiging is al beantwoord. Laad de pagina opnieuw om te zien wat het antwoord is.`;
      case 'NotAllowed':
        return common(refusal);
    }
  };
}

/** What is wrong with one person of a list, and what would be right. */
export function useInviteProblems(): Record<ListProblem | InviteProblem['kind'], string> {
  const { t } = useLingui();
  return {
    AddressUnreadable: t`Schrijf het e-mailadres als naam@school.nl, met gewone letters.`,
    RoleUnknown: t`Deze rol kennen we niet. Schrijf bijvoorbeeld medewerker, auteur of trainer.`,
    RoleNotGivenHere: t`Deze rol bestaat niet bij deze organisatie. Kies een andere.`,
    FactorUnreadable: t`Schrijf het deel van een week als 0,8 of 80%, of laat het leeg.`,
    FactorOutOfRange: t`Vul een deel van een volle week in: meer dan 0, en ten hoogste 1.`,
    UntilUnreadable: t`Schrijf de laatste dag als 2027-07-31 of 31-7-2027, of laat hem leeg.`,
    EndsBeforeItBegins: t`De laatste dag ligt voor vandaag. Kies een latere dag.`,
    TwiceInList: t`Dit e-mailadres staat met deze rol al op een regel hierboven. Laat één van beide weg.`,
    MailboxWaits: t`Naar dit e-mailadres gingen kort geleden al veel uitnodigingen. Probeer het later weer.`,
    QuoteBroken: t`Een aanhalingsteken op deze regel is niet gesloten. Zet het erbij, of haal het andere weg.`,
    CellsTooMany: t`Deze regel heeft meer velden dan de eerste regel. Zet aanhalingstekens om een veld met een komma, zoals "0,8".`,
  };
}

import { useLingui } from '@lingui/react/macro';
import type { AskAddressChangeMutation, ConfirmAddressMutation } from '@academy/gql';
import type { AddressChangeProblem } from '@academy/identity/core';
import { useCommonRefusals } from '@academy/ui';
import { useMailsWait } from './use-mails-wait';
import { useOwnPasswordRefusals } from './use-own-password-refusals';

type Answer = AskAddressChangeMutation['askAddressChange'] | ConfirmAddressMutation['confirmAddress'];
export type AddressRefusal = Exclude<
  Answer,
  { __typename: 'AddressChangeAsked' | 'AddressConfirmed' | 'AddressChanged' }
>;

/** Why an address stays what it was, and what to do. */
export function useAddressRefusals(): (refusal: AddressRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  const ofPassword = useOwnPasswordRefusals();
  const mailsWait = useMailsWait();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'TooManyMails':
        return mailsWait(refusal);
      case 'AddressChangeGone':
        return t`Deze link werkt niet (meer): hij is een dag geldig, en werkt alleen voor de laatste aanvraag. Kijk in je account hoe het ervoor staat.`;
      case 'AddressTaken':
        return t`Er is intussen een ander account met dit e-mailadres. Je adres is niet veranderd; kies in je account een ander.`;
      case 'WrongPassword':
      case 'NoPassword':
      case 'TooManyAttempts':
      case 'SignInBusy':
        return ofPassword(refusal);
      case 'InvalidInput':
        return common(refusal);
    }
  };
}

/** What is wrong with the address that someone wants. */
export function useAddressProblems(): Record<AddressChangeProblem, string> {
  const { t } = useLingui();
  return {
    AddressUnreadable: t`Schrijf je e-mailadres als naam@school.nl, met gewone letters.`,
    AddressIsYours: t`Dit is je e-mailadres al.`,
  };
}

import type { AddressChangeProblem, AskAddressChangeOutcome, ConfirmAddressOutcome } from '@academy/identity/core';
import type { Fault } from '@academy/kernel';
import { invalidInput } from '@academy/platform/graphql';
import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { mailMessages, passwordMessages } from './common-messages';

type Refusal = Exclude<
  AskAddressChangeOutcome | ConfirmAddressOutcome,
  { kind: 'AddressChangeAsked' | 'AddressConfirmed' | 'AddressChanged' | 'InvalidInput' }
>;

const messages = (): Record<Refusal['kind'], string> => ({
  ...passwordMessages(),
  ...mailMessages(),
  AddressChangeGone: t`Deze link werkt niet (meer): hij is een dag geldig, en werkt alleen voor de laatste aanvraag.`,
  AddressTaken: t`Er is intussen een ander account met dit e-mailadres.`,
});

export const presentAddressRefusal = <One extends Refusal>(refusal: One) => ({
  ...named(refusal),
  message: messages()[refusal.kind],
});

const problems = (): Record<AddressChangeProblem, string> => ({
  AddressUnreadable: t`Schrijf je e-mailadres als naam@school.nl, met gewone letters.`,
  AddressIsYours: t`Dit is je e-mailadres al.`,
});

/** What is wrong with the address that someone wants. */
export const presentAddressFaults = (faults: readonly Fault<{ readonly kind: AddressChangeProblem }>[]) =>
  invalidInput(
    faults.map(({ path, problem: { kind } }) => ({
      ...{ field: path.join('.'), problem: kind, message: problems()[kind] },
    })),
  );

import type { Letter } from '@academy/contracts/identity';
import { someone } from '@academy/testkit/pure';
import type { AddressSide } from '../addresses/address-change-store';
import { AskAddressChange } from '../addresses/ask-address-change';
import { ConfirmAddress } from '../addresses/confirm-address';
import { WithdrawAddressChange } from '../addresses/withdraw-address-change';
import { WriteAddressLetter } from '../addresses/write-address-letter';
import { MailBrakes } from '../application/mail-brakes';
import { OwnPassword } from '../factors/own-password';
import { FakeAddressChangeStore } from './fake-address-change-store';
import { FakeFactorStore } from './fake-factor-store';
import { aLine, FakeFailedTries } from './fake-front-door';
import { countedSecrets, readableHashes } from './joining';

const PASSWORD = 'fiets tafel wolk';
export const BEFORE = 'ada@school.example';
export const AFTER = 'ada@thuis.example';

/** Someone with an account, and the way to another address of it. */
export function moving() {
  let now = new Date('2026-11-25T09:00:00Z');
  const clock = { now: () => now, today: () => '2026-11-25' as never };
  const [store, people, secrets] = [new FakeAddressChangeStore(), new FakeFactorStore(), countedSecrets()];
  const { accountId } = store.anAccount(people.anAccount({ email: BEFORE, passwordHash: `hash of ${PASSWORD}` }));
  const actor = { ...someone(), accountId };
  const password = new OwnPassword(people, readableHashes(), new FakeFailedTries(), aLine(), clock);
  const asking = new AskAddressChange(store, password, new MailBrakes(new FakeFailedTries(), clock), clock);
  const [writing, confirming] = [
    new WriteAddressLetter(store, secrets, clock),
    new ConfirmAddress(store, secrets, clock),
  ];
  const withdrawing = new WithdrawAddressChange(store);
  const letter = (side: AddressSide) => writing.execute({ id: accountId, side });
  return {
    ...{ store, accountId, letter },
    pass: (hours: number) => void (now = new Date(now.getTime() + hours * 3_600_000)),
    ask: (email = AFTER, given = PASSWORD) => asking.execute({ actor, email, password: given, place: 'home' }),
    /** The link of the mail to that side, as it is written now. */
    linkTo: async (side: AddressSide): Promise<string> => linkIn(await letter(side)),
    confirm: (link: string) => confirming.execute({ link }),
    withdraw: () => withdrawing.execute({ actor }),
  };
}

const linkIn = (letter: Letter | undefined): string => (letter && 'link' in letter ? (letter.link ?? '') : '');

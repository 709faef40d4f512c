import { anId } from '@academy/testkit/pure';
import type { OwnAccount } from '../application/account-store';

/** An account as its own person knows it, with what a test is about. */
export function anOwnAccount(facts: Partial<OwnAccount> = {}): OwnAccount {
  const accountId = anId<'Account'>();
  return {
    ...{ accountId, email: `${accountId}@voorbeeld.nl`, name: 'Ada Bakker', language: 'nl', passwordHash: 'none' },
    ...facts,
  };
}

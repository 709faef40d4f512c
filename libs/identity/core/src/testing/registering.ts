import type { Actor } from '@academy/contracts/identity';
import { clockAt } from '@academy/kernel';
import { anId, someone } from '@academy/testkit/pure';
import { DecideRegistration, type Verdict } from '../registering/decide-registration';
import { RegisterOrganisation } from '../registering/register-organisation';
import type { RegistrationFacts, RegistrationId } from '../registering/registration';
import { WithdrawRegistration } from '../registering/withdraw-registration';
import { WriteDecisionLetter } from '../registering/write-decision-letter';
import { FakeAccountStore } from './fake-account-store';
import { FakeRegistrationStore } from './fake-registration-store';

/** Someone with an account who registers organisations, and administrators who decide. */
export function registering() {
  const [store, accounts] = [new FakeRegistrationStore(), new FakeAccountStore()];
  const clock = clockAt(new Date('2026-11-28T10:00:00Z'));
  const account = accounts.anAccount({ language: 'en' });
  const actor: Actor = { ...someone('teacher'), accountId: account.accountId };
  const registers = new RegisterOrganisation(store, clock);
  const withdraws = new WithdrawRegistration(store);
  const decides = new DecideRegistration(store, clock);
  const letters = new WriteDecisionLetter(store, accounts);
  const register = (facts: Partial<RegistrationFacts & { id: RegistrationId; actor: Actor }> = {}) =>
    registers.execute({
      ...{ actor, id: anId<'Registration'>(), name: 'Bakker & Zonen', kind: 'company', number: '12345678' },
      ...{ note: 'Ik leid de opleidingen.', ...facts },
    });
  return {
    ...{ store, clock, account, actor, register },
    /** One that waits. */
    async registered(facts: Partial<RegistrationFacts> = {}): Promise<RegistrationId> {
      const id = anId<'Registration'>();
      await register({ ...facts, id });
      return id;
    },
    withdraw: (id: RegistrationId, by = actor) => withdraws.execute({ actor: by, id }),
    decide: (id: RegistrationId, verdict: Verdict = { kind: 'admit' }, by: Actor = someone('admin')) =>
      decides.execute({ actor: by, id, verdict }),
    letter: (id: RegistrationId) => letters.execute({ id }),
  };
}

import type { Letter } from '@academy/contracts/identity';
import type { AccountStore } from '../application/account-store';
import type { RegistrationId } from './registration';
import type { RegistrationStore } from './registration-store';

/** The mail to whoever registered an organisation, with what became of it. */
export class WriteDecisionLetter {
  constructor(
    private readonly store: RegistrationStore,
    private readonly accounts: AccountStore,
  ) {}

  /** Undefined where the account is gone, or nothing was decided. */
  async execute({ id }: { id: RegistrationId }): Promise<Letter | undefined> {
    const known = await this.store.transact(async (tx) => {
      const registration = await tx.registration(id);
      const decision = registration?.decision;
      if (!registration || !decision) return undefined;
      const organisation = decision.kind === 'known' ? await tx.organisation(decision.organisationId) : undefined;
      return { askedBy: registration.askedBy, name: organisation?.name ?? registration.name, decision };
    });
    const account = known && (await this.accounts.transact((tx) => tx.account(known.askedBy)));
    if (!known || !account) return undefined;
    const to = { email: account.email, language: account.language };
    switch (known.decision.kind) {
      case 'admitted':
        return { kind: 'OrganisationAdmitted', to, organisation: known.name };
      case 'known':
        return { kind: 'OrganisationKnown', to, organisation: known.name };
      case 'refused':
        return { kind: 'OrganisationRefused', to, organisation: known.name, reason: known.decision.reason };
    }
  }
}

import type { Actor } from '@academy/contracts/identity';
import type { Fault, Language } from '@academy/kernel';
import { nameProblem, personNameOf, type NameProblem } from '../domain/person-name';
import type { AccountStore } from './account-store';

export type ChangeAccountOutcome =
  | { readonly kind: 'AccountSaved' }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: NameProblem }>[] };

/** Changes how someone is called, and in which language the academy speaks with them; only of oneself. */
export class ChangeAccount {
  constructor(private readonly store: AccountStore) {}

  async execute(given: { actor: Actor; name: string; language: Language }): Promise<ChangeAccountOutcome> {
    const name = personNameOf(given.name);
    const kind = nameProblem(name);
    if (kind) return { kind: 'InvalidInput', faults: [{ path: ['name'], problem: { kind } }] };
    await this.store.transact((tx) => tx.change(given.actor.accountId, { name, language: given.language }));
    return { kind: 'AccountSaved' };
  }
}

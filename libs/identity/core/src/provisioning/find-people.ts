import type { Clock } from '@academy/kernel';
import { may } from '../application/may';
import type { ScimActor } from '../domain/scim-key';
import type { FoundScimPerson } from '../domain/scim-person';
import type { ScimPage, ScimStore } from './scim-store';

export type FindPeopleOutcome =
  | { readonly kind: 'PeopleFound'; readonly total: number; readonly people: readonly FoundScimPerson[] }
  | { readonly kind: 'NotAllowed' };

/** Finds those of whom the administration of an organisation told; nobody else who works there, and nobody elsewhere. */
export class FindPeople {
  constructor(
    private readonly store: ScimStore,
    private readonly clock: Clock,
  ) {}

  execute({ actor, ...page }: ScimPage & { readonly actor: ScimActor }): Promise<FindPeopleOutcome> {
    const today = this.clock.today();
    return this.store.transact(actor.organisationId, async (tx): Promise<FindPeopleOutcome> => {
      const organisation = await tx.organisation(actor.organisationId, today);
      if (!organisation || !may.provision(actor, organisation)) return { kind: 'NotAllowed' };
      return { kind: 'PeopleFound', ...(await tx.people(page, today)) };
    });
  }
}

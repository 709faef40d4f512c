import type { Clock } from '@academy/kernel';
import { may } from '../application/may';
import type { Secrets } from '../application/secrets';
import type { AskByKey } from './ask-by-key';
import type { ScimActor } from '../domain/scim-key';
import {
  scimPersonFault,
  type FoundScimPerson,
  type ScimPerson,
  type ScimPersonFault,
  type ScimPersonTold,
} from '../domain/scim-person';
import type { ScimStore } from './scim-store';

/** Why someone is not kept as an administration tells. */
export type ScimRefusal =
  | { readonly kind: 'InvalidPerson'; readonly fault: ScimPersonFault }
  | { readonly kind: 'PersonTaken' }
  | { readonly kind: 'TooManyMails'; readonly retryAfterSeconds: number }
  /** The organisation has no owner any more, so that nobody answers for its key. */
  | { readonly kind: 'NotAllowed' };

export type ProvisionPersonOutcome = { readonly kind: 'PersonKept'; readonly person: FoundScimPerson } | ScimRefusal;

/**
 * An administration tells that someone works at its organisation: they are asked, at their address, whether that is so. Whether
 * the address has an account is looked at nowhere here.
 */
export class ProvisionPerson {
  constructor(
    private readonly store: ScimStore,
    private readonly asking: AskByKey,
    private readonly secrets: Pick<Secrets, 'scimPersonId'>,
    private readonly clock: Clock,
  ) {}

  /** Nothing is kept of who cannot be asked. */
  execute({ actor, told }: { actor: ScimActor; told: ScimPersonTold }): Promise<ProvisionPersonOutcome> {
    const { active = true, ...details } = told;
    const [now, { organisationId }] = [this.clock.now(), actor];
    return this.store.transact(organisationId, async (tx): Promise<ProvisionPersonOutcome> => {
      const organisation = await tx.organisation(organisationId, this.clock.today());
      if (!organisation || !may.provision(actor, organisation)) return { kind: 'NotAllowed' };
      const fault = scimPersonFault(details);
      if (fault) return { kind: 'InvalidPerson', fault };
      if (await tx.isTaken(details, null)) return { kind: 'PersonTaken' };
      const waits = active ? await this.asking.ask(tx, actor, details, { role: 'staff', anew: true }) : 0;
      if (waits > 0) return { kind: 'TooManyMails', retryAfterSeconds: waits };
      const person: ScimPerson = {
        ...{ ...details, id: this.secrets.scimPersonId(), organisationId, accountId: null },
        ...{ version: 1, createdAt: now, changedAt: now },
      };
      await tx.keepPerson(person);
      return { kind: 'PersonKept', person: { ...person, roles: [] } };
    });
  }
}

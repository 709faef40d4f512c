import type { Clock } from '@academy/kernel';
import { may } from '../application/may';
import type { AskByKey } from './ask-by-key';
import { endByKey } from './end-by-key';
import type { ScimActor } from '../domain/scim-key';
import type { ScimPersonId } from '../domain/scim-person';
import type { ScimStore } from './scim-store';

export interface RemovePersonOutcome {
  readonly kind: 'PersonRemoved' | 'PersonUnknown' | 'PersonChanged' | 'LastOwner' | 'NotAllowed';
}

interface RemoveRequest {
  readonly actor: ScimActor;
  readonly id: ScimPersonId;
  /** The version that is removed; undefined where whichever it is. */
  readonly version: number | undefined;
}

/** An administration knows someone no more: all that they are there ends. Their account is theirs, and stays. */
export class RemovePerson {
  constructor(
    private readonly store: ScimStore,
    private readonly asking: AskByKey,
    private readonly clock: Clock,
  ) {}

  /** One that is not there answers as one of another organisation. */
  execute({ actor, id, version }: RemoveRequest): Promise<RemovePersonOutcome> {
    const today = this.clock.today();
    return this.store.transact(actor.organisationId, async (tx) => {
      const organisation = await tx.organisation(actor.organisationId, today);
      if (!organisation || !may.provision(actor, organisation)) return { kind: 'NotAllowed' };
      const person = await tx.person(id, today);
      if (!person) return { kind: 'PersonUnknown' };
      if (version !== undefined && version !== person.version) return { kind: 'PersonChanged' };
      if (!(await endByKey(tx, actor, person, { asking: this.asking, today }))) return { kind: 'LastOwner' };
      await tx.forget(id);
      return { kind: 'PersonRemoved' };
    });
  }
}

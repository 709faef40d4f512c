import type { Actor, OrganisationId, People, WhereTheyWork } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { isOpen, maySeeShared, type Share, type ShareId } from './share';
import type { ShareStore } from './share-store';

export type OpenSharedOutcome =
  | { readonly kind: 'SharedOpened'; readonly share: Share }
  /** It is not there, or not for them: there is no telling which. */
  | { readonly kind: 'NotShared' };

/**
 * Opens what was shared with an organisation, for who leads it. That they looked is written down for whom it is of, and that
 * they tried as well, where there is such a thing: once a day.
 */
export class OpenShared {
  constructor(
    private readonly store: ShareStore,
    private readonly people: Pick<People, 'ofTeachers'>,
    private readonly places: Pick<WhereTheyWork, 'of'>,
    private readonly clock: Clock,
  ) {}

  async execute(asked: { actor: Actor; organisationId: OrganisationId; id: ShareId }): Promise<OpenSharedOutcome> {
    const { actor, organisationId, id } = asked;
    const as = leads(actor, organisationId);
    if (as === undefined) return { kind: 'NotShared' };
    return this.store.transact(async (tx) => {
      const share = await tx.lock(id);
      if (!share) return { kind: 'NotShared' };
      const isTheirs = as === organisationId && share.organisationId === organisationId;
      const isShared = isTheirs && isOpen(share, this.clock.today()) && (await this.worksThere(share));
      const { teacherId, kind, thingId } = share;
      const look = { teacherId, kind, thingId, by: actor.accountId, organisationId: as, refused: !isShared };
      if (actor.teacherId !== teacherId) await tx.noteLook({ ...look, at: this.clock.now(), date: this.clock.today() });
      return isShared ? { kind: 'SharedOpened', share } : { kind: 'NotShared' };
    });
  }

  /** Who works there no more shares nothing with it. */
  private async worksThere({ teacherId, organisationId }: Share): Promise<boolean> {
    const contact = (await this.people.ofTeachers([teacherId])).get(teacherId);
    const places = contact && (await this.places.of([contact.accountId])).get(contact.accountId);
    return (places ?? []).some(({ id }) => id === organisationId);
  }
}

/** For which organisation someone asks: the one that they name where they lead it, and else one that they do lead. */
const leads = (actor: Actor, named: OrganisationId): OrganisationId | undefined =>
  [named, ...actor.worksAs.manager, ...actor.worksAs.owner].find((id) => maySeeShared(actor, id));

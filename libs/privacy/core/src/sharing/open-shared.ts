import type { Actor, Looks, OrganisationId, People, ShownThing, WhereTheyWork } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { isOpen, maySeeShared, placeAt, type Share, type ShareId } from './share';
import type { ShareStore } from './share-store';
import type { AllThings } from './share-thing';

export type OpenSharedOutcome =
  | { readonly kind: 'SharedOpened'; readonly share: Share; readonly shown: ShownThing }
  /** It is not there, or not for them: there is no telling which. */
  | { readonly kind: 'NotShared' };

/**
 * Opens what was shared with an organisation, for who leads it. That they looked is written down for whom it is of, and that
 * they tried as well, where there is such a share: once a day. Who opens what is not there any more saw nothing, and nothing is
 * written.
 */
export class OpenShared {
  constructor(
    private readonly store: Pick<ShareStore, 'find'>,
    private readonly things: AllThings,
    private readonly people: Pick<People, 'ofTeachers'>,
    private readonly places: Pick<WhereTheyWork, 'of'>,
    private readonly looks: Looks,
    private readonly clock: Clock,
  ) {}

  async execute(asked: { actor: Actor; organisationId: OrganisationId; id: ShareId }): Promise<OpenSharedOutcome> {
    const { actor, organisationId, id } = asked;
    const as = leads(actor, organisationId);
    const share = as === undefined ? undefined : await this.store.find(id);
    if (as === undefined || !share) return { kind: 'NotShared' };
    const look = { organisationId: as, kind: share.kind, things: [share] };
    if (as !== organisationId || !(await this.isShared(share, organisationId))) {
      await this.looks.note(actor, { ...look, refused: true });
      return { kind: 'NotShared' };
    }
    const shown = await this.things[share.kind].shown(share.teacherId, share.thingId, share.purpose);
    if (!shown) return { kind: 'NotShared' };
    await this.looks.note(actor, { ...look, refused: false });
    return { kind: 'SharedOpened', share, shown };
  }

  private async isShared(share: Share, organisationId: OrganisationId): Promise<boolean> {
    if (share.organisationId !== organisationId || !isOpen(share, this.clock.today())) return false;
    const accountId = (await this.people.ofTeachers([share.teacherId])).get(share.teacherId)?.accountId;
    const places = await this.places.of(accountId ? [accountId] : []);
    return placeAt(places, accountId, organisationId) !== undefined;
  }
}

/** For which organisation someone asks: the one that they name where they lead it, and else one that they do lead. */
const leads = (actor: Actor, named: OrganisationId): OrganisationId | undefined =>
  [named, ...actor.worksAs.manager, ...actor.worksAs.owner].find((id) => maySeeShared(actor, id));

import type {
  Actor,
  OrganisationId,
  OwnThings,
  SharePurpose,
  ThingKind,
  WhereTheyWork,
} from '@academy/contracts/identity';
import type { Clock, Day } from '@academy/kernel';
import { noteOfShare } from './noting-shares';
import { isDayToEnd, lastDayFrom, placeAt, type Share, type Thing } from './share';
import type { ShareStore } from './share-store';

/** Things of each kind, of whoever keeps them. */
export type AllThings = Readonly<Record<ThingKind, Pick<OwnThings, 'of' | 'purposes' | 'shown'>>>;

export type ShareThingOutcome =
  | { readonly kind: 'ThingShared'; readonly share: Share }
  /** It has to end, within a year. */
  | { readonly kind: 'DayNotPossible'; readonly latest: Day }
  /** What is not theirs, and where they do not work. */
  | { readonly kind: 'NotAllowed' };

export interface ToShare extends Thing {
  readonly organisationId: OrganisationId;
  readonly purpose: SharePurpose;
  readonly until: Day;
}

/** Lets those who lead where someone works see one thing of theirs. Sharing the same again moves its last day. */
export class ShareThing {
  constructor(
    private readonly store: ShareStore,
    private readonly things: AllThings,
    private readonly places: Pick<WhereTheyWork, 'of'>,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, ...wanted }: ToShare & { actor: Actor }): Promise<ShareThingOutcome> {
    const { teacherId } = actor;
    const today = this.clock.today();
    if (!teacherId || !(await this.may({ ...actor, teacherId }, wanted))) return { kind: 'NotAllowed' };
    if (!isDayToEnd(wanted.until, today)) return { kind: 'DayNotPossible', latest: lastDayFrom(today) };
    return this.store.transact(async (tx) => {
      const { kind, thingId, organisationId, purpose, until } = wanted;
      const share = await tx.keep({
        ...{ id: this.store.newId(), teacherId, kind, thingId, organisationId, purpose, until },
        ...{ sharedAt: this.clock.now(), stoppedAt: null },
      });
      await tx.publish(noteOfShare('SHARED', actor, share));
      return { kind: 'ThingShared', share };
    });
  }

  private async may(
    { accountId, teacherId }: Actor & { readonly teacherId: Share['teacherId'] },
    { kind, thingId, organisationId, purpose }: ToShare,
  ): Promise<boolean> {
    const things = this.things[kind];
    const [own, places] = await Promise.all([things.of(teacherId), this.places.of([accountId])]);
    return (
      things.purposes.includes(purpose) &&
      own.some(({ id }) => id === thingId) &&
      placeAt(places, accountId, organisationId) !== undefined
    );
  }
}

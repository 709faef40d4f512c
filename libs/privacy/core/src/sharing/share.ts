import type { AccountId, Actor, OrganisationId, SharePurpose, TeacherId, ThingKind } from '@academy/contracts/identity';
import { addMonths, type Day, type Id } from '@academy/kernel';

export type ShareId = Id<'Share'>;

/** Something of someone: which of what kind. */
export interface Thing {
  readonly kind: ThingKind;
  readonly thingId: string;
}

/** What someone lets those who lead an organisation see, for what, and until when. */
export interface Share extends Thing {
  readonly id: ShareId;
  readonly teacherId: TeacherId;
  readonly organisationId: OrganisationId;
  readonly purpose: SharePurpose;
  /** The last day of it. */
  readonly until: Day;
  readonly sharedAt: Date;
  /** When its teacher stopped it; null while they did not. */
  readonly stoppedAt: Date | null;
}

/** Months after which a share has to be given anew. */
const MOST_MONTHS = 12;

/** The last day that a share of today may have. */
export const lastDayFrom = (today: Day): Day => addMonths(today, MOST_MONTHS);

/** Whether a share may end on this day: not before today, and within a year. */
export const isDayToEnd = (until: Day, today: Day): boolean => today <= until && until <= lastDayFrom(today);

/** Whether it counts on this day. */
export const isOpen = ({ stoppedAt, until }: Pick<Share, 'stoppedAt' | 'until'>, today: Day): boolean =>
  stoppedAt === null && today <= until;

/** Those who lead an organisation or own it see what is shared with it: an owner could name themselves its manager. */
export const maySeeShared = ({ worksAs }: Pick<Actor, 'worksAs'>, organisationId: OrganisationId): boolean =>
  worksAs.manager.includes(organisationId) || worksAs.owner.includes(organisationId);

/**
 * Of the places where people work, the one that someone has at an organisation; undefined where they have none. Who works there no
 * more shares nothing with it, whatever was said.
 */
export const placeAt = <Place extends { readonly id: OrganisationId }>(
  places: ReadonlyMap<AccountId, readonly Place[]>,
  accountId: AccountId | undefined,
  organisationId: OrganisationId,
): Place | undefined => accountId && places.get(accountId)?.find(({ id }) => id === organisationId);

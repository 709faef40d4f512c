import type { EditionOffer } from '@academy/contracts/catalogue';
import type { Actor } from '@academy/contracts/identity';
import type { Clock, Day } from '@academy/kernel';
import type { Enrolment } from '../domain/enrolment';
import type { EnrolmentStore } from './enrolment-store';
import { may } from './may';

export type RequestEnrolmentOutcome =
  | { readonly kind: 'EnrolmentReceived'; readonly enrolment: Enrolment }
  | { readonly kind: 'AlreadyEnrolled'; readonly enrolment: Enrolment }
  | { readonly kind: 'EnrolmentClosed'; readonly closedOn: Day }
  | { readonly kind: 'EditionNotFound' }
  | { readonly kind: 'NotAllowed' };

export interface RequestEnrolmentInput {
  readonly actor: Actor;
  readonly editionId: string;
  readonly idempotencyKey: string;
}

/** The editions of the catalogue, as far as asking for a place needs them. */
export interface Editions {
  editions(editionIds: readonly string[]): Promise<ReadonlyMap<string, EditionOffer>>;
}

/** Notes a request for a place; the worker decides on it. */
export class RequestEnrolment {
  constructor(
    private readonly catalogue: Editions,
    private readonly store: EnrolmentStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, editionId, idempotencyKey }: RequestEnrolmentInput): Promise<RequestEnrolmentOutcome> {
    if (!may.enrol(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;

    const offer = (await this.catalogue.editions([editionId])).get(editionId);
    if (!offer?.offered) return { kind: 'EditionNotFound' };
    if (this.clock.today() > offer.closesOn) return { kind: 'EnrolmentClosed', closedOn: offer.closesOn };

    const { versionId, slug: moduleSlug, organisationId } = offer;
    const subject = { teacherId, editionId, versionId, moduleSlug, organisationId };
    const id = this.store.newId();
    const request = { ...subject, id, requestedAt: this.clock.now(), idempotencyKey };
    const news = { type: 'enrolment.enrolment-requested.v1', enrolmentId: id } as const;
    const { kind, enrolment } = await this.store.add(request, news);
    return { kind: kind === 'Standing' ? 'AlreadyEnrolled' : 'EnrolmentReceived', enrolment };
  }
}

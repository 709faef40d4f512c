import { Catalogue } from '@academy/contracts/catalogue';
import { freeSeats } from '@academy/enrolment/core';
import { Allow, CurrentRequest, loader, type RequestContext } from '@academy/platform/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PostgresEnrolments } from '../postgres/postgres-enrolments';

/** What enrolment knows of an edition: the seats that are free, and who waits. */
@Resolver('Edition')
export class EditionSeatsResolver {
  private readonly waitingKey = {};

  constructor(
    private readonly enrolments: PostgresEnrolments,
    private readonly catalogue: Catalogue,
  ) {}

  @ResolveField('seatsFree')
  @Allow('anyone')
  async seatsFree(@Parent() { id }: { id: string }, @CurrentRequest() context: RequestContext) {
    return (await loader<string, number>(context, this, (ids) => this.free(ids)).load(id)) ?? 0;
  }

  @ResolveField('waiting')
  @Allow('anyone')
  async waiting(@Parent() { id }: { id: string }, @CurrentRequest() context: RequestContext) {
    const waiting = loader<string, number>(context, this.waitingKey, (ids) => this.enrolments.waitingIn(ids));
    return (await waiting.load(id)) ?? 0;
  }

  /** Nobody enrolled here before: then the catalogue's own count is the true one. */
  private async free(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const [counted, offers] = await Promise.all([this.enrolments.takenIn(ids), this.catalogue.editions(ids)]);
    return new Map([...offers].map(([id, offer]) => [id, freeSeats(counted.get(id) ?? offer)]));
  }
}

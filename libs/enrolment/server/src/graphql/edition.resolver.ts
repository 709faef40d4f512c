import { SeatCounts, type SeatCount } from '@academy/contracts/enrolment';
import { Allow, CurrentRequest, loader, type RequestContext } from '@academy/platform/graphql';
import { ResolveField } from '@academy/sdl';
import { Parent, Resolver } from '@nestjs/graphql';

interface Edition {
  readonly id: string;
}

/** The seats of editions, whoever answers the editions: counted in one statement, however many there are. */
@Resolver('Edition')
export class EditionSeatsResolver {
  constructor(private readonly counts: SeatCounts) {}

  @ResolveField('Edition', 'seats')
  @Allow('anyone')
  seats(@Parent() edition: Edition, @CurrentRequest() context: RequestContext) {
    return this.count('seats', edition, context);
  }

  @ResolveField('Edition', 'seatsFree')
  @Allow('anyone')
  seatsFree(@Parent() edition: Edition, @CurrentRequest() context: RequestContext) {
    return this.count('free', edition, context);
  }

  @ResolveField('Edition', 'waiting')
  @Allow('anyone')
  waiting(@Parent() edition: Edition, @CurrentRequest() context: RequestContext) {
    return this.count('waiting', edition, context);
  }

  private async count(what: keyof SeatCount, { id }: Edition, context: RequestContext): Promise<number> {
    const counts = loader<string, SeatCount>(context, this, (ids) => this.counts.of(ids));
    return (await counts.load(id))?.[what] ?? 0;
  }
}

import type { Actor } from '@academy/contracts/identity';
import { OfferEntryTests } from '@academy/paths/core';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Query } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';

@Resolver()
export class EntryTestOffersResolver {
  constructor(private readonly offerEntryTests: OfferEntryTests) {}

  @Query('entryTestOffers')
  @Allow('teacher')
  async entryTestOffers(@CurrentActor() actor: Actor) {
    const offers = await this.offerEntryTests.execute({ actor });
    return offers.map(({ competenceId, hours, opensAWay }) => ({
      competence: { id: competenceId },
      expectedHours: hours,
      opensAWay,
    }));
  }
}

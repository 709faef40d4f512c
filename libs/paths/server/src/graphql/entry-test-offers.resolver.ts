import type { Actor, TeacherId } from '@academy/contracts/identity';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Query, Resolver } from '@nestjs/graphql';
import { EntryTestOffers } from '../planner/entry-test-offers';
import { PostgresCareerRoutes } from '../postgres/career-routes';
import { PostgresPathStore } from '../postgres/path-store';

@Resolver()
export class EntryTestOffersResolver {
  constructor(
    private readonly paths: PostgresPathStore,
    private readonly routes: PostgresCareerRoutes,
    private readonly offers: EntryTestOffers,
  ) {}

  @Query('entryTestOffers')
  @Allow('teacher')
  async entryTestOffers(@CurrentActor() { teacherId }: Actor) {
    const path = await this.paths.of(teacherId as TeacherId);
    const route = path && (await this.routes.find(path.routeSlug));
    if (!path || !route) return [];
    const offers = await this.offers.for(path, route);
    return offers.map(({ competenceId, hours, opensAWay }) => ({
      competence: { id: competenceId },
      expectedHours: hours,
      opensAWay,
    }));
  }
}

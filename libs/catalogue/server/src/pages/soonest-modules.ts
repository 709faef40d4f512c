import { Injectable } from '@nestjs/common';
import { SearchedOffer } from '../graphql/searched-offer';
import type { ModuleView } from '../postgres/snapshot';

/** The modules with a date that begin first, for whoever looks around. */
@Injectable()
export class SoonestModules {
  constructor(private readonly searches: SearchedOffer) {}

  async first(most: number): Promise<readonly ModuleView[]> {
    const { search } = await this.searches.of({});
    const start = ['in-a-month', 'in-three-months', 'in-six-months', 'later'] as const;
    return search
      .find({ start }, 'soonest')
      .modules.slice(0, most)
      .map(({ view }) => view);
  }
}

import type { Clock } from '@academy/kernel';
import { Allow, checkFirst, pageOf } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Args, Query, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { presentFacets } from './present-facets';
import { presentModule, presentOrganisation } from './present';
import { presentOrganisationOffer } from './present-organisation-offer';
import { SearchedOffer } from './searched-offer';

@Resolver()
export class CatalogueResolver {
  constructor(
    private readonly catalogue: PostgresCatalogue,
    private readonly searches: SearchedOffer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query('modules')
  @Allow('anyone')
  async modules(@Args() { first, after, filter, sort }: Asked<'modules'>) {
    checkFirst(first);
    const { modules, meant, withoutOne } = (await this.searches.of(filter ?? {})).search.find(filter ?? {}, sort);
    const page = pageOf(modules, { first, after: after ?? null }, ({ view }) => view.slug);
    const today = this.clock.today();
    const edges = page.edges.map(({ cursor, node: { view } }) => ({ cursor, node: presentModule(view, today) }));
    return { ...page, edges, meant, withoutOne };
  }

  @Query('offerFacets')
  @Allow('anyone')
  async facets(@Args() { filter, organisations: most }: Asked<'offerFacets'>) {
    checkFirst(most, 'organisations');
    const chosen = filter ?? {};
    const { search, organisations, domains } = await this.searches.of(chosen);
    return presentFacets(search.counts(chosen), { domains, organisations, chosen, most });
  }

  @Query('module')
  @Allow('anyone')
  async module(@Args() { slug }: Asked<'module'>) {
    const view = await this.catalogue.shown(slug);
    return view ? presentModule(view, this.clock.today()) : null;
  }

  @Query('organisationOffer')
  @Allow('anyone')
  async organisationOffer(@Args() { id, editions: most }: Asked<'organisationOffer'>) {
    checkFirst(most, 'editions');
    const { organisations, modules } = await this.catalogue.snapshot();
    const found = organisations.get(id);
    if (!found) return null;
    const own = [...modules.values()].filter(({ organisation }) => organisation.id === id);
    return presentOrganisationOffer(found, own, { today: this.clock.today(), most });
  }

  @Query('organisations')
  @Allow('anyone')
  async organisations() {
    const { organisations } = await this.catalogue.snapshot();
    return [...organisations.values()].map(presentOrganisation).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  }
}

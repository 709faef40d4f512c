import { LONGEST_SEARCH } from '@academy/catalogue/core';
import type { ModuleFilter } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import type { Clock } from '@academy/kernel';
import { Allow, badInput, checkFirst, pageOf } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Args, Query, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { searchOf } from './search-of';
import { presentFacets } from './present-facets';
import { presentModule, presentOrganisation } from './present';

@Resolver()
export class CatalogueResolver {
  constructor(
    private readonly catalogue: PostgresCatalogue,
    private readonly frameworks: Frameworks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query('modules')
  @Allow('anyone')
  async modules(@Args() { first, after, filter }: Asked<'modules'>) {
    checkFirst(first);
    const { search } = await this.searched(filter);
    const page = pageOf(search.shown(filter ?? {}), { first, after: after ?? null }, ({ view }) => view.slug);
    const today = this.clock.today();
    return {
      ...page,
      edges: page.edges.map(({ cursor, node: { view } }) => ({ cursor, node: presentModule(view, today) })),
    };
  }

  @Query('offerFacets')
  @Allow('anyone')
  async facets(@Args() { filter, organisations: most }: Asked<'offerFacets'>) {
    checkFirst(most, 'organisations');
    const { search, organisations, domains } = await this.searched(filter);
    const chosen = filter ?? {};
    return presentFacets(search.counts(chosen), { domains, organisations, chosen, most });
  }

  @Query('module')
  @Allow('anyone')
  async module(@Args() { slug }: Asked<'module'>) {
    const view = (await this.catalogue.snapshot()).modules.get(slug);
    return view ? presentModule(view, this.clock.today()) : null;
  }

  @Query('organisations')
  @Allow('anyone')
  async organisations() {
    const { organisations } = await this.catalogue.snapshot();
    return [...organisations.values()].map(presentOrganisation).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  }

  private async searched(filter: ModuleFilter | null | undefined) {
    if ((filter?.text?.length ?? 0) > LONGEST_SEARCH)
      throw badInput(t`filter.text: hoogstens ${LONGEST_SEARCH} tekens`);
    const [snapshot, { competences, domains }] = await Promise.all([
      this.catalogue.snapshot(),
      this.frameworks.current(),
    ]);
    const { organisations } = snapshot;
    return { search: searchOf(snapshot, competences, this.clock.today()), organisations, domains };
  }
}

import { LONGEST_SEARCH, type ModuleFilter } from '@academy/catalogue/core';
import { Frameworks } from '@academy/contracts/competences';
import type { Clock } from '@academy/kernel';
import { Allow, badInput, checkFirst, pageOf } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Args, Query, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import type { ModuleView } from '../postgres/snapshot';
import { searchOf } from './search-of';
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
    if ((filter?.text?.length ?? 0) > LONGEST_SEARCH)
      throw badInput(t`filter.text: hoogstens ${LONGEST_SEARCH} tekens`);
    const page = pageOf(await this.shown(filter ?? {}), { first, after: after ?? null }, ({ slug }) => slug);
    const today = this.clock.today();
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: presentModule(node, today) })) };
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

  private async shown(filter: ModuleFilter): Promise<ModuleView[]> {
    const [snapshot, { competences }] = await Promise.all([this.catalogue.snapshot(), this.frameworks.current()]);
    return searchOf(snapshot, competences)
      .shown(filter)
      .map(({ view }) => view);
  }
}

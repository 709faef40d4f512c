import { LONGEST_SEARCH } from '@academy/catalogue/core';
import {
  OfferSearches,
  type ModuleFilter,
  type ModuleSlug,
  type OfferSort,
  type Sought,
} from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import type { Clock } from '@academy/kernel';
import { badInput } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { t } from '@lingui/core/macro';
import { Inject, Injectable } from '@nestjs/common';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { searchOf } from './search-of';

/** The offer of today, to be searched; every filter that comes in passes here. */
@Injectable()
export class SearchedOffer extends OfferSearches {
  constructor(
    private readonly catalogue: PostgresCatalogue,
    private readonly frameworks: Frameworks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async find(filter: ModuleFilter, sort?: OfferSort): Promise<Sought<ModuleSlug>> {
    const found = (await this.of(filter)).search.find(filter, sort);
    return { ...found, modules: found.modules.map(({ view }) => view.slug) };
  }

  /** The search that this filter may be given to, and the names of what it finds. */
  async of({ text }: ModuleFilter) {
    if ((text?.length ?? 0) > LONGEST_SEARCH) throw badInput(t`filter.text: hoogstens ${LONGEST_SEARCH} tekens`);
    const [snapshot, { competences, domains }] = await Promise.all([
      this.catalogue.snapshot(),
      this.frameworks.current(),
    ]);
    const search = searchOf(snapshot, competences, this.clock.today());
    return { search, organisations: snapshot.organisations, domains };
  }
}

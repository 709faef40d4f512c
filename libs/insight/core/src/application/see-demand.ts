import type { Catalogue } from '@academy/contracts/catalogue';
import type { SeatCounts } from '@academy/contracts/enrolment';
import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { SoughtLevels } from '@academy/contracts/paths';
import type { Clock, Day } from '@academy/kernel';
import { comingEditions, soughtLevels, type SoughtLevel } from '../domain/demand';
import type { DemandStore } from './demand-store';

/** What is sought where, as it was counted last, and what there is of it now. */
export interface Demand {
  readonly kind: 'Demand';
  /** The day on which people were counted; null as long as they were not. */
  readonly countedOn: Day | null;
  readonly levels: readonly SoughtLevel[];
}

/** Shows whoever offers modules, and curators, what teachers look for and what there is of it. It reads totals, and nobody's rows. */
export class SeeDemand {
  constructor(
    private readonly asked: {
      readonly sought: Pick<SoughtLevels, 'ofRoutes'>;
      readonly counts: Pick<DemandStore, 'counted'>;
      readonly catalogue: Catalogue;
      readonly seats: SeatCounts;
    },
    private readonly clock: Clock,
  ) {}

  async execute(asked: {
    readonly actor: Actor;
    readonly organisationId: OrganisationId;
  }): Promise<Demand | { readonly kind: 'NotAllowed' }> {
    if (!may.see(asked.actor, asked.organisationId)) return { kind: 'NotAllowed' };
    const { sought, counts, catalogue, seats } = this.asked;
    const today = this.clock.today();
    const [levels, counted, modules] = await Promise.all([sought.ofRoutes(), counts.counted(), catalogue.published()]);
    const free = await seats.of(comingEditions(modules, today));
    const facts = { levels, counts: counted.counts, modules, seats: free, today };
    return { kind: 'Demand', countedOn: counted.on, levels: soughtLevels(facts) };
  }
}

const may = {
  /** Authors and owners, of what they could offer, and curators. */
  see: ({ worksAs }: Pick<Actor, 'worksAs'>, organisationId: OrganisationId): boolean =>
    [worksAs.author, worksAs.owner, worksAs.curator].some((at) => at.includes(organisationId)),
};

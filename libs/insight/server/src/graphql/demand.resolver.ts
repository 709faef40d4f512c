import { competenceName, Frameworks } from '@academy/contracts/competences';
import type { Actor } from '@academy/contracts/identity';
import { SeeDemand, SMALLEST_GROUP, type ServingModule } from '@academy/insight/core';
import { Allow, AtMost, CurrentActor } from '@academy/platform/graphql';
import { Args, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';

@Resolver()
export class DemandResolver {
  constructor(
    private readonly seeing: SeeDemand,
    private readonly frameworks: Frameworks,
  ) {}

  @Query('demand')
  @Allow('author', 'owner', 'curator')
  @AtMost(1)
  async demand(@CurrentActor() actor: Actor, @Args() { organisation }: Asked<'demand'>) {
    const [demand, framework] = await Promise.all([
      this.seeing.execute({ actor, organisationId: organisation }),
      this.frameworks.current(),
    ]);
    if (demand.kind === 'NotAllowed') return null;
    return {
      ...{ countedOn: demand.countedOn, smallestGroup: SMALLEST_GROUP },
      levels: demand.levels.map(({ competenceId, level, people, modules }) => ({
        ...{ competenceId, level, people: people.map((group) => ({ ...group, areas: [...group.areas] })) },
        name: competenceName(framework, competenceId),
        domainId: framework.competences.get(competenceId)?.domainId ?? null,
        modules: modules.map((module) => presentModule(module, organisation)),
      })),
    };
  }
}

const presentModule = ({ facts, region, freePlaces }: ServingModule, organisation: string) => ({
  ...{ slug: facts.id, title: { nl: facts.titleNl, en: facts.titleEn } },
  ...{ form: facts.form, region, freePlaces, ours: facts.organisationId === organisation },
});

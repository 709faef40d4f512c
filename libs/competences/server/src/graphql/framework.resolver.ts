import { describedCompetence } from '@academy/competences/core';
import { Frameworks } from '@academy/contracts/competences';
import { Allow } from '@academy/platform/graphql';
import { Args, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { presentDescribed, presentFramework } from './present';

@Resolver()
export class FrameworkResolver {
  constructor(private readonly frameworks: Frameworks) {}

  @Query('framework')
  @Allow('anyone')
  async framework() {
    return presentFramework(await this.frameworks.current());
  }

  @Query('competence')
  @Allow('anyone')
  async competence(@Args() { id }: Asked<'competence'>) {
    const described = describedCompetence(await this.frameworks.current(), id);
    return described ? presentDescribed(described) : null;
  }
}

import { OfferSearches } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import type { Actor } from '@academy/contracts/identity';
import { LearnedFigures } from '@academy/contracts/matching';
import type { Clock } from '@academy/kernel';
import { beliefsOf, evidenceSetAside, explore, influencesOf, suitingFirst } from '@academy/matching/core';
import { Allow, checkFirst, CurrentActor, pageOf } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Args, Query, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { MatchesOfTeacher } from './matches-of-teacher';
import { presentBelief, presentMatch } from './present';

/** Computed for each question from what is known now: nothing of it is kept, so nothing of it can be stale. */
@Resolver()
export class MatchingResolver {
  constructor(
    private readonly frameworks: Frameworks,
    private readonly learned: LearnedFigures,
    private readonly matches: MatchesOfTeacher,
    private readonly offer: OfferSearches,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query('myMatches')
  @Allow('teacher')
  async myMatches(@CurrentActor() actor: Actor, @Args() page: Asked<'myMatches'>) {
    checkFirst(page.first);
    const { matches, less } = await this.matches.of(actor);
    const { edges, ...rest } = pageOf(matches, page, ({ slug }) => slug);
    return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: presentMatch(node, less) })) };
  }

  @Query('modulesThatSuit')
  @Allow('teacher')
  async modulesThatSuit(@CurrentActor() actor: Actor, @Args() { first, after, filter }: Asked<'modulesThatSuit'>) {
    checkFirst(first);
    const [{ matches }, found] = await Promise.all([this.matches.of(actor), this.offer.find(filter ?? {})]);
    const { edges, ...page } = pageOf(
      suitingFirst(found.modules, matches),
      { first, after: after ?? null },
      (slug) => slug,
    );
    const { meant, withoutOne } = found;
    return { ...page, edges: edges.map(({ cursor, node: slug }) => ({ cursor, node: { slug } })), meant, withoutOne };
  }

  @Query('alsoInteresting')
  @Allow('teacher')
  async alsoInteresting(@CurrentActor() actor: Actor) {
    const { matches, modules, less } = await this.matches.of(actor);
    return explore(matches, modules).map((match) => presentMatch(match, less));
  }

  @Query('myBeliefs')
  @Allow('teacher')
  async myBeliefs(@CurrentActor() actor: Actor) {
    const [{ evidence }, framework, figures] = await Promise.all([
      this.matches.fileOf(actor),
      this.frameworks.current(),
      this.learned.inForce(),
    ]);
    const today = this.clock.today();
    return [...beliefsOf(evidence, framework, today, figures.evidence).values()].map((belief) => {
      const competence = framework.competences.get(belief.competenceId);
      const influences = competence ? influencesOf(belief, evidence, competence, today, figures.evidence) : [];
      return presentBelief(belief, influences);
    });
  }

  @Query('myEvidenceSetAside')
  @Allow('teacher')
  async myEvidenceSetAside(@CurrentActor() actor: Actor) {
    const [{ evidence }, framework] = await Promise.all([this.matches.fileOf(actor), this.frameworks.current()]);
    return evidenceSetAside(evidence, framework, this.clock.today());
  }
}

import { Catalogue } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import { SeatCounts } from '@academy/contracts/enrolment';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import { LearnedFigures } from '@academy/contracts/matching';
import { TeacherFiles, type TeacherFile } from '@academy/contracts/teachers';
import type { Clock } from '@academy/kernel';
import {
  beliefsOf,
  editionsToRank,
  evidenceSetAside,
  explore,
  fullAmong,
  influencesOf,
  rankMatches,
  withLess,
} from '@academy/matching/core';
import { Allow, checkFirst, CurrentActor, pageOf } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Args, Query, type Asked } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { PostgresWantedLess } from '../postgres/wanted-less';
import { presentBelief, presentMatch } from './present';

/** Computed for each question from what is known now: nothing of it is kept, so nothing of it can be stale. */
@Resolver()
export class MatchingResolver {
  constructor(
    private readonly teachers: TeacherFiles,
    private readonly frameworks: Frameworks,
    private readonly catalogue: Catalogue,
    private readonly seats: SeatCounts,
    private readonly learned: LearnedFigures,
    private readonly wanted: PostgresWantedLess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query('myMatches')
  @Allow('teacher')
  async myMatches(@CurrentActor() actor: Actor, @Args() page: Asked<'myMatches'>) {
    checkFirst(page.first);
    const { matches, less } = await this.matchesOf(actor);
    const { edges, ...rest } = pageOf(matches, page, ({ slug }) => slug);
    return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: presentMatch(node, less) })) };
  }

  @Query('alsoInteresting')
  @Allow('teacher')
  async alsoInteresting(@CurrentActor() actor: Actor) {
    const { matches, modules, less } = await this.matchesOf(actor);
    return explore(matches, modules).map((match) => presentMatch(match, less));
  }

  @Query('myBeliefs')
  @Allow('teacher')
  async myBeliefs(@CurrentActor() actor: Actor) {
    const [{ evidence }, framework, figures] = await Promise.all([
      this.fileOf(actor),
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
    const [{ evidence }, framework] = await Promise.all([this.fileOf(actor), this.frameworks.current()]);
    return evidenceSetAside(evidence, framework, this.clock.today());
  }

  private async matchesOf(actor: Actor) {
    const [teacher, modules, framework, figures, wanted] = await Promise.all([
      this.fileOf(actor),
      this.catalogue.published(),
      this.frameworks.current(),
      this.learned.inForce(),
      this.wanted.of(actor.teacherId as TeacherId),
    ]);
    const less = new Set(wanted);
    const asOf = this.clock.today();
    const question = { modules, framework, teacher, asOf, calibration: figures.evidence };
    const looked = editionsToRank(question);
    const seats = await this.seats.of(looked);
    const ranked = rankMatches({ ...question, seats, full: fullAmong(looked, seats) });
    return { matches: withLess(ranked, modules, less), modules, less };
  }

  private async fileOf({ teacherId }: Actor): Promise<TeacherFile> {
    const file = await this.teachers.of(teacherId as TeacherId);
    if (!file) throw new Error(`No file of teacher ${teacherId}`);
    return file;
  }
}

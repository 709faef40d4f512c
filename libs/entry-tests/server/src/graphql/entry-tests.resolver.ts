import { Frameworks, type CompetenceId } from '@academy/contracts/competences';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import { AnswerEntryTest, GiveUpEntryTest, StartEntryTest } from '@academy/entry-tests/core';
import { Allow, CurrentActor, invalidInput, isUuid, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Resolver } from '@nestjs/graphql';
import { PostgresEntryTests } from '../postgres/postgres-entry-tests';
import { answeredOtherwise, entryTestGone, noEntryTestNow, presentEntryTest } from './present';

@Resolver()
export class EntryTestsResolver {
  constructor(
    private readonly frameworks: Frameworks,
    private readonly entryTests: PostgresEntryTests,
    private readonly startEntryTest: StartEntryTest,
    private readonly answerEntryTest: AnswerEntryTest,
    private readonly giveUpEntryTest: GiveUpEntryTest,
  ) {}

  @Query('entryTest')
  @Allow('teacher')
  async entryTest(@CurrentActor() actor: Actor, @Args() { competenceId }: Asked<'entryTest'>) {
    const known = (await this.frameworks.current()).competences.has(competenceId);
    return known ? this.shown(actor, competenceId) : null;
  }

  @Mutation('startEntryTest')
  @Allow('teacher')
  async start(@CurrentActor() actor: Actor, @Args() { competenceId }: Asked<'startEntryTest'>) {
    const outcome = await this.startEntryTest.execute({ actor, competenceId });
    if (outcome.kind === 'NotAllowed') return notAllowed();
    if (outcome.kind === 'NoEntryTest') return noEntryTestNow(null);
    if (outcome.kind === 'EntryTestLater') return noEntryTestNow(outcome.from);
    return this.kept(actor, competenceId);
  }

  @Mutation('answerEntryTest')
  @Allow('teacher')
  async answer(@CurrentActor() actor: Actor, @Args() { attemptId, questionId, optionId }: Asked<'answerEntryTest'>) {
    if (!isUuid(attemptId)) return entryTestGone();
    const given = { actor, attemptId, place: placeOf(questionId), optionId: optionId ?? null };
    const outcome = await this.answerEntryTest.execute(given);
    if (outcome.kind === 'EntryTestGone') return entryTestGone();
    if (outcome.kind === 'AnsweredOtherwise') return answeredOtherwise();
    if (outcome.kind === 'NotTheQuestion')
      return invalidInput([{ field: 'questionId', problem: outcome.kind, message: notTheQuestion() }]);
    if (outcome.kind === 'UnknownOption')
      return invalidInput([{ field: 'optionId', problem: outcome.kind, message: unknownOption() }]);
    return this.kept(actor, outcome.competenceId);
  }

  @Mutation('giveUpEntryTest')
  @Allow('teacher')
  async giveUp(@CurrentActor() actor: Actor, @Args() { attemptId }: Asked<'giveUpEntryTest'>) {
    if (!isUuid(attemptId)) return entryTestGone();
    const outcome = await this.giveUpEntryTest.execute({ actor, attemptId });
    return outcome.kind === 'EntryTestGone' ? entryTestGone() : this.kept(actor, outcome.competenceId);
  }

  private async kept(actor: Actor, competenceId: CompetenceId) {
    return { __typename: 'EntryTestKept' as const, entryTest: await this.shown(actor, competenceId) };
  }

  private async shown({ teacherId }: Actor, competenceId: CompetenceId) {
    return presentEntryTest(competenceId, await this.entryTests.standing(teacherId as TeacherId, competenceId));
  }
}

/** Of the id that a question has within its test; no place where it is no such id. */
const placeOf = (questionId: string): number => (/^\d{1,3}$/.test(questionId) ? Number(questionId) : NaN);

const notTheQuestion = () => t`Deze vraag is niet aan de beurt. Laad de pagina opnieuw.`;
const unknownOption = () => t`Dit antwoord hoort niet bij de vraag. Laad de pagina opnieuw.`;

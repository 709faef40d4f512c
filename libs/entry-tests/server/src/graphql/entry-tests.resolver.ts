import { Frameworks, type CompetenceId } from '@academy/contracts/competences';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import { AnswerEntryTest, GiveUpEntryTest, StartEntryTest, type AttemptId } from '@academy/entry-tests/core';
import { Allow, CurrentActor, invalidInput, isUuid, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PostgresEntryTests } from '../postgres/postgres-entry-tests';
import { answeredOtherwise, entryTestGone, noEntryTestNow, presentEntryTest } from './present';

interface AnswerArguments {
  readonly attemptId: AttemptId;
  readonly questionId: string;
  readonly optionId?: string | null;
}

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
  async entryTest(@CurrentActor() { teacherId }: Actor, @Args('competenceId') competenceId: CompetenceId) {
    if (!(await this.frameworks.current()).competences.has(competenceId)) return null;
    return presentEntryTest(competenceId, await this.entryTests.standing(teacherId as TeacherId, competenceId));
  }

  @Mutation('startEntryTest')
  @Allow('teacher')
  async start(@CurrentActor() actor: Actor, @Args('competenceId') competenceId: CompetenceId) {
    const outcome = await this.startEntryTest.execute({ actor, competenceId });
    if (outcome.kind === 'NotAllowed') return notAllowed();
    if (outcome.kind === 'NoEntryTest') return noEntryTestNow(null);
    if (outcome.kind === 'EntryTestLater') return noEntryTestNow(outcome.from);
    return this.kept(actor, competenceId);
  }

  @Mutation('answerEntryTest')
  @Allow('teacher')
  async answer(@CurrentActor() actor: Actor, @Args() { attemptId, questionId, optionId }: AnswerArguments) {
    if (!isUuid(attemptId)) return entryTestGone();
    const given = { actor, attemptId, place: placeOf(questionId), optionId: optionId ?? null };
    const outcome = await this.answerEntryTest.execute(given);
    if (outcome.kind === 'EntryTestGone') return entryTestGone();
    if (outcome.kind === 'AnsweredOtherwise') return answeredOtherwise();
    if (outcome.kind === 'NotTheQuestion')
      return invalidInput([{ field: 'questionId', problem: outcome.kind, message: notTheQuestion }]);
    if (outcome.kind === 'UnknownOption')
      return invalidInput([{ field: 'optionId', problem: outcome.kind, message: unknownOption }]);
    return this.kept(actor, outcome.competenceId);
  }

  @Mutation('giveUpEntryTest')
  @Allow('teacher')
  async giveUp(@CurrentActor() actor: Actor, @Args('attemptId') attemptId: AttemptId) {
    if (!isUuid(attemptId)) return entryTestGone();
    const outcome = await this.giveUpEntryTest.execute({ actor, attemptId });
    return outcome.kind === 'EntryTestGone' ? entryTestGone() : this.kept(actor, outcome.competenceId);
  }

  private async kept(actor: Actor, competenceId: CompetenceId) {
    return { __typename: 'EntryTestKept' as const, entryTest: await this.entryTest(actor, competenceId) };
  }
}

/** Of the id that a question has within its test; no place where it is no such id. */
const placeOf = (questionId: string): number => (/^\d{1,3}$/.test(questionId) ? Number(questionId) : NaN);

const notTheQuestion = 'Deze vraag is niet aan de beurt. Laad de pagina opnieuw.';
const unknownOption = 'Dit antwoord hoort niet bij de vraag. Laad de pagina opnieuw.';

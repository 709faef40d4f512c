import type { Actor, TeacherId } from '@academy/contracts/identity';
import { askingIn, beliefsIn } from '@academy/paths/core';
import { profileQuestions } from '@academy/planner/core';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Query } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { AskingPlanningDesk } from '../planner/planning-desk';
import { PostgresPathStore } from '../postgres/path-store';

@Resolver()
export class ProfileQuestionsResolver {
  constructor(
    private readonly paths: PostgresPathStore,
    private readonly desk: AskingPlanningDesk,
  ) {}

  @Query('profileQuestions')
  @Allow('teacher')
  async profileQuestions(@CurrentActor() { teacherId }: Actor) {
    const path = await this.paths.of(teacherId as TeacherId);
    const gathered = await this.desk.gather(teacherId as TeacherId);
    const planned = { plan: path?.plan ?? noPlan, beliefs: beliefsIn(gathered) };
    const questions = profileQuestions(askingIn(gathered), planned);
    return questions.map(({ competenceId, because }) => ({ competence: { id: competenceId }, because }));
  }
}

const noPlan = { steps: [] };

import { People, type Actor, type TeacherId } from '@academy/contracts/identity';
import { Allow, CurrentActor, isUuid } from '@academy/platform/graphql';
import { AddEvidence, RemoveEvidence, SaveTalents, SaveWishes, towns, type ProfileSaved } from '@academy/teachers/core';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { PostgresTeacherFiles } from '../postgres/postgres-teacher-files';
import { presentProfile, presentRefusal, type ProfileRefusal } from './present';

@Resolver()
export class ProfileResolver {
  constructor(
    private readonly files: PostgresTeacherFiles,
    private readonly people: People,
    private readonly saveTalents: SaveTalents,
    private readonly addEvidence: AddEvidence,
    private readonly removeEvidence: RemoveEvidence,
    private readonly saveWishes: SaveWishes,
  ) {}

  @Query('myProfile')
  @Allow('teacher')
  myProfile(@CurrentActor() actor: Actor) {
    return this.present(actor.teacherId as TeacherId);
  }

  @Query('cities')
  @Allow('signedIn')
  cities() {
    return towns.map(({ city }) => ({ name: city }));
  }

  @Mutation('saveTalents')
  @Allow('teacher')
  async talents(@CurrentActor() actor: Actor, @Args() { competenceIds }: Asked<'saveTalents'>) {
    return this.answer(await this.saveTalents.execute({ actor, competenceIds }));
  }

  @Mutation('addEvidence')
  @Allow('teacher')
  async add(@CurrentActor() actor: Actor, @Args() { evidence }: Asked<'addEvidence'>) {
    return this.answer(await this.addEvidence.execute({ actor, draft: evidence }));
  }

  @Mutation('removeEvidence')
  @Allow('teacher')
  async remove(@CurrentActor() actor: Actor, @Args() { id: evidenceId }: Asked<'removeEvidence'>) {
    if (!isUuid(evidenceId)) return presentRefusal({ kind: 'NotAllowed' });
    return this.answer(await this.removeEvidence.execute({ actor, evidenceId }));
  }

  @Mutation('saveWishes')
  @Allow('teacher')
  async wishes(@CurrentActor() actor: Actor, @Args() { wishes }: Asked<'saveWishes'>) {
    return this.answer(await this.saveWishes.execute({ actor, draft: wishes }));
  }

  private async answer(outcome: ProfileSaved | ProfileRefusal) {
    if (outcome.kind !== 'ProfileSaved') return presentRefusal(outcome);
    return { __typename: 'ProfileSaved' as const, profile: await this.present(outcome.teacherId) };
  }

  private async present(teacherId: TeacherId) {
    const [profile, people] = await Promise.all([this.files.profile(teacherId), this.people.ofTeachers([teacherId])]);
    if (!profile) throw new Error(`No profile of teacher ${teacherId}`);
    return presentProfile(profile, people.get(teacherId)?.name ?? '');
  }
}

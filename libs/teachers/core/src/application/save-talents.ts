import type { CompetenceId, Framework } from '@academy/contracts/competences';
import type { Actor } from '@academy/contracts/identity';
import { may } from './may';
import { profileChangedBy, type InvalidInput, type NotAllowed, type ProfileSaved } from './outcome';
import type { ProfileStore } from './profile-store';

export const MAX_TALENTS = 12;

export type TalentProblem = 'UnknownCompetence' | 'TooManyTalents';

/** Replaces what a teacher is good at and likes to do. */
export class SaveTalents {
  constructor(
    private readonly frameworks: { current(): Promise<Framework> },
    private readonly store: ProfileStore,
  ) {}

  async execute({
    actor,
    competenceIds,
  }: {
    actor: Actor;
    competenceIds: readonly CompetenceId[];
  }): Promise<ProfileSaved | InvalidInput<TalentProblem> | NotAllowed> {
    if (!may.changeProfile(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;
    const talents = [...new Set(competenceIds)];
    const { competences } = await this.frameworks.current();
    const field = 'competenceIds';
    if (talents.length > MAX_TALENTS) return { kind: 'InvalidInput', faults: [{ field, problem: 'TooManyTalents' }] };
    if (talents.some((id) => !competences.has(id)))
      return { kind: 'InvalidInput', faults: [{ field, problem: 'UnknownCompetence' }] };

    return this.store.transact(async (tx) => {
      if (!(await tx.lock(teacherId))) return { kind: 'NotAllowed' };
      await tx.replaceTalents(teacherId, talents);
      await tx.publish(profileChangedBy(teacherId));
      return { kind: 'ProfileSaved', teacherId };
    });
  }
}

import type { Framework } from '@academy/contracts/competences';
import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { readEvidence, type EvidenceDraft, type EvidenceProblem } from '../domain/evidence-rules';
import { may } from './may';
import { profileChangedBy, type InvalidInput, type NotAllowed, type ProfileSaved } from './outcome';
import type { ProfileStore } from './profile-store';

/** Far more than anyone has to show; keeps one profile from slowing down the rest. */
export const MAX_EVIDENCE = 500;

/** Adds one piece of a teacher's own evidence. */
export class AddEvidence {
  constructor(
    private readonly frameworks: { current(): Promise<Framework> },
    private readonly store: ProfileStore,
    private readonly clock: Clock,
  ) {}

  async execute({
    actor,
    draft,
  }: {
    actor: Actor;
    draft: EvidenceDraft;
  }): Promise<ProfileSaved | InvalidInput<EvidenceProblem> | NotAllowed> {
    if (!may.changeProfile(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;
    const { competences } = await this.frameworks.current();
    const read = readEvidence(draft, competences.get(draft.competenceId), this.clock.today());
    if ('faults' in read) return { kind: 'InvalidInput', faults: read.faults };

    return this.store.transact(async (tx) => {
      const profile = await tx.lock(teacherId);
      if (!profile) return { kind: 'NotAllowed' };
      if (profile.evidence >= MAX_EVIDENCE)
        return { kind: 'InvalidInput', faults: [{ field: 'competenceId', problem: 'TooMuch' }] };
      await tx.addEvidence(teacherId, read.evidence);
      await tx.publish(profileChangedBy(teacherId));
      return { kind: 'ProfileSaved', teacherId };
    });
  }
}

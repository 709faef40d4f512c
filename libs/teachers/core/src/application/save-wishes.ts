import type { Actor } from '@academy/contracts/identity';
import { readWishes, type WishesDraft, type WishesProblem } from '../domain/wishes-rules';
import { may } from './may';
import { profileChangedBy, type InvalidInput, type NotAllowed, type ProfileSaved } from './outcome';
import type { ProfileStore } from './profile-store';

/** Replaces wishes and limits as a whole. */
export class SaveWishes {
  constructor(private readonly store: ProfileStore) {}

  async execute({
    actor,
    draft,
  }: {
    actor: Actor;
    draft: WishesDraft;
  }): Promise<ProfileSaved | InvalidInput<WishesProblem> | NotAllowed> {
    if (!may.changeProfile(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;
    const read = readWishes(draft);
    if ('faults' in read) return { kind: 'InvalidInput', faults: read.faults };
    return this.store.transact(async (tx) => {
      if (!(await tx.lock(teacherId))) return { kind: 'NotAllowed' };
      await tx.replaceWishes(teacherId, read.wishes);
      await tx.publish(profileChangedBy(teacherId));
      return { kind: 'ProfileSaved', teacherId };
    });
  }
}

import type { Actor } from '@academy/contracts/identity';
import { may } from './may';
import { profileChangedBy, type NotAllowed, type ProfileSaved } from './outcome';
import type { ProfileStore } from './profile-store';

/** Removes a piece of a teacher's own evidence; what the academy vouches for stays. */
export class RemoveEvidence {
  constructor(private readonly store: ProfileStore) {}

  async execute({ actor, evidenceId }: { actor: Actor; evidenceId: string }): Promise<ProfileSaved | NotAllowed> {
    if (!may.changeProfile(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;
    return this.store.transact(async (tx) => {
      // The same answer whether it is another's, the academy's or not there: ids of others cannot be probed.
      if (!(await tx.removeOwnEvidence(teacherId, evidenceId))) return { kind: 'NotAllowed' };
      await tx.publish(profileChangedBy(teacherId));
      return { kind: 'ProfileSaved', teacherId };
    });
  }
}

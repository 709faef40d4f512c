import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { noteOfShare } from './noting-shares';
import { isOpen, type ShareId } from './share';
import type { ShareStore } from './share-store';

export interface StopSharingOutcome {
  readonly kind: 'SharingStopped';
}

/** Stops sharing at once; what ended before, is somebody else's or is not there stays as it is, and answers alike. */
export class StopSharing {
  constructor(
    private readonly store: ShareStore,
    private readonly clock: Clock,
  ) {}

  execute({ actor, id }: { actor: Actor; id: ShareId }): Promise<StopSharingOutcome> {
    return this.store.transact(async (tx) => {
      const share = await tx.lock(id);
      const theirs = share && actor.teacherId === share.teacherId ? share : undefined;
      if (theirs && isOpen(theirs, this.clock.today())) {
        await tx.stop(id, this.clock.now());
        await tx.publish(noteOfShare('SHARING_STOPPED', actor, theirs));
      }
      return { kind: 'SharingStopped' };
    });
  }
}

import type { ModuleVersion } from '@academy/contracts/catalogue';
import type { Framework } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import type { TeacherFile } from '@academy/contracts/teachers';
import type { AlreadyDone, Cause, Clock } from '@academy/kernel';
import { entryLackOf, type EntryLack } from '@academy/matching/core';
import type { Enrolment, EnrolmentId, RefusalReason } from '../domain/enrolment';
import { withTurn } from '../domain/seats';
import type { EnrolmentStore, EnrolmentTransaction } from './enrolment-store';
import { hasQueue, settleQueue } from './settle-queue';

export type DecideEnrolmentOutcome =
  | { readonly kind: 'Enrolled' }
  | { readonly kind: 'Queued'; readonly place: number }
  | { readonly kind: 'Refused'; readonly reason: RefusalReason }
  /** It was decided, or withdrawn, before this was heard. */
  | { readonly kind: 'NotAsked' }
  | AlreadyDone;

export interface EntryFacts {
  versions(versionIds: readonly string[]): Promise<ReadonlyMap<string, EntryOf>>;
  teacher(teacherId: TeacherId): Promise<Pick<TeacherFile, 'credentials' | 'evidence'> | undefined>;
  framework(): Promise<Pick<Framework, 'competences'>>;
}

type EntryOf = Pick<ModuleVersion, 'entryCredential' | 'prerequisites'>;

/** Decides on a request: refused, or into the queue, of which the first get the free seats. */
export class DecideEnrolment {
  constructor(
    private readonly entry: EntryFacts,
    private readonly store: EnrolmentStore,
    private readonly clock: Clock,
  ) {}

  async execute({ cause, enrolmentId }: { cause: Cause; enrolmentId: EnrolmentId }): Promise<DecideEnrolmentOutcome> {
    const asked = await this.store.transact((tx) => tx.find(enrolmentId));
    if (!asked) return this.store.once(cause, async () => ({ kind: 'NotAsked' }));
    const lacks = await this.lackOf(asked);

    return this.store.once<DecideEnrolmentOutcome>(cause, async (tx) => {
      // From here on nobody else gives or takes a seat of this edition.
      const seats = await tx.lockSeats(asked.editionId);
      const offer = await tx.offer(asked.editionId);
      const enrolment = await tx.find(enrolmentId);
      if (enrolment?.state !== 'requested') return { kind: 'NotAsked' };
      // Whoever asked in time is decided on, also when the worker comes to it after the closing day.
      if (!offer?.offered) return this.refuse(tx, enrolment, 'CLOSED');
      if (lacks) return this.refuse(tx, { ...enrolment, lacks }, 'ENTRY');

      await tx.keep({ ...enrolment, state: 'queued', turn: seats.nextTurn });
      const open = hasQueue(offer, this.clock.today());
      await settleQueue(tx, withTurn(seats), open, enrolment.id);
      return this.placeOf(tx, enrolment);
    });
  }

  private async placeOf(tx: EnrolmentTransaction, { id, ...enrolment }: Enrolment): Promise<DecideEnrolmentOutcome> {
    const { teacherId, editionId, moduleSlug } = enrolment;
    const place = (await tx.waiting(editionId)).findIndex((other) => other.id === id) + 1;
    if (place === 0) {
      return (await tx.find(id))?.state === 'refused'
        ? { kind: 'Refused', reason: 'QUEUE_ENDED' }
        : { kind: 'Enrolled' };
    }
    await tx.publish({ type: 'enrolment.teacher-queued.v1', enrolmentId: id, teacherId, editionId, moduleSlug, place });
    return { kind: 'Queued', place };
  }

  private async refuse(
    tx: EnrolmentTransaction,
    enrolment: Enrolment,
    reason: RefusalReason,
  ): Promise<DecideEnrolmentOutcome> {
    const { id, teacherId, editionId, moduleSlug } = enrolment;
    await tx.keep({ ...enrolment, state: 'refused', reason });
    await tx.publish({
      type: 'enrolment.enrolment-refused.v1',
      ...{ enrolmentId: id, teacherId, editionId, moduleSlug, reason },
    });
    return { kind: 'Refused', reason };
  }

  private async lackOf({ versionId, teacherId }: Enrolment): Promise<EntryLack | undefined> {
    const version = (await this.entry.versions([versionId])).get(versionId);
    if (!version) return undefined;
    const [teacher, framework] = await Promise.all([this.entry.teacher(teacherId), this.entry.framework()]);
    const asked = { credential: version.entryCredential, prerequisites: version.prerequisites };
    return entryLackOf(asked, teacher ?? { credentials: [], evidence: [] }, framework, this.clock.today());
  }
}

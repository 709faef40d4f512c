import type { ModuleVersion } from '@academy/contracts/catalogue';
import type { Framework } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import type { TeacherFile } from '@academy/contracts/teachers';
import type { AlreadyDone, Cause, Clock } from '@academy/kernel';
import { entryLackOf, type EntryLack } from '@academy/matching/core';
import type { Enrolment, EnrolmentId, RefusalReason } from '../domain/enrolment';
import type { Asking, Decision } from '../domain/settle';
import { seatsOf, type DecidingTransaction, type EnrolmentStore } from './enrolment-store';
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

/** News of a request, and whose it is. */
export interface Requested {
  readonly cause: Cause;
  readonly enrolmentId: EnrolmentId;
}

const NOT_ASKED = { kind: 'NotAsked' } as const;

/**
 * Decides on requests, however many at once: refused, or into the queue, of which the first get the free seats. Who came before
 * them and waits for a decision still is decided on with them, so that it is in order of arrival.
 */
export class DecideEnrolment {
  constructor(
    private readonly entry: EntryFacts,
    private readonly store: EnrolmentStore,
    private readonly clock: Clock,
  ) {}

  async execute(requested: Requested): Promise<DecideEnrolmentOutcome> {
    return (await this.executeAll([requested])).get(requested.cause) ?? NOT_ASKED;
  }

  /** What became of each, by its cause. */
  async executeAll(requested: readonly Requested[]): Promise<ReadonlyMap<Cause, DecideEnrolmentOutcome>> {
    const undecided = await this.store.undecidedWith(requested.map(({ enrolmentId }) => enrolmentId));
    const asking = await this.askingOf(undecided);
    const causes = requested.map(({ cause }) => cause);
    const { answer: decisions, fresh } = await this.store.onceAll(causes, (tx) => this.decide(tx, asking));
    return new Map(
      requested.map(({ cause, enrolmentId }) => {
        const decision = decisions.get(enrolmentId);
        if (decision) return [cause, outcomeOf(decision)];
        return [cause, fresh.has(cause) ? NOT_ASKED : { kind: 'AlreadyDone' as const }];
      }),
    );
  }

  private async decide(
    tx: DecidingTransaction,
    asking: readonly Asking[],
  ): Promise<ReadonlyMap<EnrolmentId, Decision>> {
    const editionIds = [...new Set(asking.map(({ enrolment }) => enrolment.editionId))];
    if (editionIds.length === 0) return new Map();
    // From here on nobody else gives or takes a seat of these editions.
    const seats = await tx.lockSeats(editionIds);
    const offers = await tx.offers(editionIds);
    const undecided = await tx.undecided(asking.map(({ enrolment }) => enrolment.id));
    const lacks = new Map(asking.map((one) => [one.enrolment.id, one.lacks]));
    const decisions: Decision[] = [];
    for (const editionId of editionIds) {
      const own = undecided.filter((one) => one.editionId === editionId);
      const open = hasQueue(offers.get(editionId), this.clock.today());
      const asked = own.map((enrolment) => ({ enrolment, lacks: lacks.get(enrolment.id) }));
      if (asked.length > 0)
        decisions.push(...(await settleQueue(tx, seatsOf(seats, editionId), open, asked)).decisions);
    }
    return new Map(decisions.map((one) => [one.enrolment.id, one]));
  }

  /** Asks for the modules once, and for a teacher only where a module asks something of who comes in. */
  private async askingOf(undecided: readonly Enrolment[]): Promise<readonly Asking[]> {
    if (undecided.length === 0) return [];
    const versions = await this.entry.versions([...new Set(undecided.map(({ versionId }) => versionId))]);
    return Promise.all(
      undecided.map(async (enrolment) => {
        const version = versions.get(enrolment.versionId);
        const asks = version && (version.entryCredential !== null || version.prerequisites.length > 0);
        return { enrolment, lacks: asks ? await this.lackOf(enrolment, version) : undefined };
      }),
    );
  }

  private async lackOf({ teacherId }: Enrolment, version: EntryOf): Promise<EntryLack | undefined> {
    const [teacher, framework] = await Promise.all([this.entry.teacher(teacherId), this.entry.framework()]);
    const asked = { credential: version.entryCredential, prerequisites: version.prerequisites };
    return entryLackOf(asked, teacher ?? { credentials: [], evidence: [] }, framework, this.clock.today());
  }
}

function outcomeOf({ enrolment: { state, reason }, place }: Decision): DecideEnrolmentOutcome {
  if (place !== null) return { kind: 'Queued', place };
  return state === 'enrolled' ? { kind: 'Enrolled' } : { kind: 'Refused', reason: reason ?? 'CLOSED' };
}

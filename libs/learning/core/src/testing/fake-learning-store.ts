import type { Noted } from '@academy/contracts/audit';
import type { EnrolmentFacts, EnrolmentMove } from '@academy/contracts/enrolment';
import type { AccountId } from '@academy/contracts/identity';
import type { Completion, ModuleCompleted } from '@academy/contracts/learning';
import { anId, InMemory } from '@academy/testkit/pure';
import { after, isStanding } from '../../../../enrolment/core/src/domain/enrolment';
import type { Attempt, LearningStore, LearningTransaction } from '../application/learning-store';
import { hasSeat } from '../domain/has-seat';
import type { QuizAnswer } from '../domain/quiz';

type Seat = EnrolmentFacts & { readonly signedOff: boolean; readonly certified: boolean };

interface Followed {
  readonly parts: Set<string>;
  readonly drafts: Map<string, readonly QuizAnswer[]>;
  attempts: (Attempt & { readonly idempotencyKey: string })[];
  completion: Completion | null;
  signedOffBy: AccountId | null;
  hours: number | null;
  takenBack: { readonly reason: string; readonly by: AccountId }[];
}

interface Rows {
  readonly seats: Map<string, Seat>;
  readonly followed: Map<string, Followed>;
  readonly told: ModuleCompleted[];
  readonly noted: Noted[];
  readonly revoked: string[];
}

const unread = (): Followed => ({
  ...{ parts: new Set<string>(), drafts: new Map<string, readonly QuizAnswer[]>(), attempts: [] },
  ...{ completion: null, signedOffBy: null, hours: null, takenBack: [] },
});

/** Learning in memory, beside the seats that it is done on; it passes the same promises as the Postgres store. */
export class FakeLearningStore implements LearningStore {
  private readonly memory = new InMemory<Rows>({
    seats: new Map(),
    followed: new Map(),
    told: [],
    noted: [],
    revoked: [],
  });

  newId = anId<'QuizAttempt'>;
  transact: LearningStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));
  transactAsTrainer = this.transact;

  aSeat(facts: Partial<EnrolmentFacts> = {}): EnrolmentFacts {
    const seat: Seat = {
      ...{ enrolmentId: anId(), teacherId: anId<'Teacher'>(), editionId: anId(), versionId: anId() },
      ...{ moduleSlug: `mod-${anId()}`, organisationId: 'o', state: 'enrolled', signedOff: false, certified: false },
      ...facts,
    };
    this.memory.rows.seats.set(seat.enrolmentId, seat);
    return seat;
  }

  withdraw(enrolmentId: string): void {
    const { seats } = this.memory.rows;
    seats.set(enrolmentId, { ...(seats.get(enrolmentId) as Seat), state: 'withdrawn' });
  }

  seat(enrolmentId: string): Seat | undefined {
    return this.memory.rows.seats.get(enrolmentId);
  }

  followed(enrolmentId: string): Followed {
    return this.memory.rows.followed.get(enrolmentId) ?? unread();
  }

  /** What is to be written down. */
  get noted(): readonly Noted[] {
    return this.memory.rows.noted;
  }

  get told(): readonly ModuleCompleted[] {
    return this.memory.rows.told;
  }

  /** Enrolments of which what was awarded on their completion is revoked. */
  get revoked(): readonly string[] {
    return this.memory.rows.revoked;
  }
}

function transactionIn(rows: Rows): LearningTransaction {
  const of = (enrolmentId: string): Followed => {
    const followed = rows.followed.get(enrolmentId);
    if (!followed) throw new Error(`${enrolmentId} is followed by nobody`);
    return followed;
  };
  const move = (enrolmentId: string, step: EnrolmentMove): boolean => {
    const seat = rows.seats.get(enrolmentId);
    const moved = seat && (after(seat as never, step) as Seat | undefined);
    const another = [...rows.seats.values()].some(
      (one) =>
        one !== seat && one.teacherId === seat?.teacherId && one.moduleSlug === seat.moduleSlug && isStanding(one),
    );
    if (!moved || (isStanding(moved) && another)) return false;
    rows.seats.set(enrolmentId, moved);
    return true;
  };
  return {
    async lock({ enrolmentId }) {
      const seat = rows.seats.get(enrolmentId);
      if (!seat || !hasSeat(seat)) return undefined;
      const { completion, parts, signedOffBy } = rows.followed.get(enrolmentId) ?? unread();
      if (!rows.followed.has(enrolmentId)) rows.followed.set(enrolmentId, unread());
      return { completedAt: completion?.completedAt ?? null, done: new Set(parts), signedOff: signedOffBy !== null };
    },
    async markPart(enrolmentId, partId, done) {
      if (done) of(enrolmentId).parts.add(partId);
      else of(enrolmentId).parts.delete(partId);
    },
    attemptWith: async (enrolmentId, key) => {
      const found = of(enrolmentId).attempts.find(({ idempotencyKey }) => idempotencyKey === key);
      return found && plain(found);
    },
    async failures(enrolmentId, partId) {
      const own = rows.seats.get(enrolmentId);
      const ofPerson = [...rows.seats.values()].filter(
        ({ teacherId, moduleSlug }) => teacherId === own?.teacherId && moduleSlug === own.moduleSlug,
      );
      const attempts = ofPerson
        .flatMap((seat) => rows.followed.get(seat.enrolmentId)?.attempts ?? [])
        .filter((attempt) => attempt.partId === partId)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      const failed = attempts.slice(attempts.findLastIndex(({ passed }) => passed) + 1);
      const last = failed.map(({ at }) => at.getTime()).sort((a, b) => b - a)[0];
      return last === undefined ? undefined : { count: failed.length, lastAt: new Date(last) };
    },
    async addAttempt(enrolmentId, { answers: _, ...attempt }) {
      const followed = of(enrolmentId);
      if (followed.attempts.some(({ idempotencyKey }) => idempotencyKey === attempt.idempotencyKey))
        throw new Error(`Handed in twice: ${attempt.idempotencyKey}`);
      followed.attempts.push(attempt);
      followed.drafts.delete(attempt.partId);
    },
    draft: async (enrolmentId, partId) => of(enrolmentId).drafts.get(partId) ?? [],
    async keepDraft(enrolmentId, partId, answers) {
      if (answers.length === 0) of(enrolmentId).drafts.delete(partId);
      else of(enrolmentId).drafts.set(partId, answers);
    },
    async complete(completion) {
      const { enrolmentId } = completion;
      if (!move(enrolmentId, 'complete')) throw new Error(`No seat to complete: ${enrolmentId}`);
      of(enrolmentId).completion = completion;
    },
    noteCompletion: async (completion) => void (of(completion.enrolmentId).completion = completion),
    async signOff(enrolmentId, by) {
      if (!move(enrolmentId, 'sign-off')) throw new Error(`No seat to sign off: ${enrolmentId}`);
      of(enrolmentId).signedOffBy = by;
    },
    async takeBackSignOff(enrolmentId, { reason, by }) {
      if (!move(enrolmentId, 'take-back')) return false;
      rows.revoked.push(enrolmentId);
      const { takenBack } = of(enrolmentId);
      Object.assign(of(enrolmentId), { completion: null, signedOffBy: null, hours: null });
      takenBack.push({ reason, by });
      return true;
    },
    keepHours: async (enrolmentId, hours) => void (of(enrolmentId).hours = hours),
    publish: async (event) => void (event.type === 'audit.noted.v1' ? rows.noted.push(event) : rows.told.push(event)),
  };
}

const plain = ({ idempotencyKey: _, ...attempt }: Attempt & { readonly idempotencyKey: string }): Attempt => attempt;

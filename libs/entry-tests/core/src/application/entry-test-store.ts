import type { CompetenceId } from '@academy/contracts/competences';
import type { LevelMeasured } from '@academy/contracts/entry-tests';
import type { TeacherId } from '@academy/contracts/identity';
import type { Attempt, AttemptId } from '../domain/attempt';
import type { Item } from '../domain/item';
import type { StandingFacts } from '../domain/standing';

/** Banks and tests; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface EntryTestStore {
  transact<T>(work: (tx: EntryTestTransaction) => Promise<T>): Promise<T>;
  newId(): AttemptId;
}

export interface EntryTestTransaction {
  /** Nobody else begins a test for this teacher until the work is done. */
  lockTeacher(teacherId: TeacherId): Promise<void>;
  standingFacts(teacherId: TeacherId, competenceId: CompetenceId): Promise<StandingFacts>;
  /** The test, which nobody else changes until the work is done. */
  lock(attemptId: AttemptId): Promise<Attempt | undefined>;
  begin(attempt: Pick<Attempt, 'id' | 'teacherId' | 'competenceId' | 'startedAt'>): Promise<void>;
  /** Puts a question, and counts that it was shown. */
  show(attemptId: AttemptId, position: number, item: Item, at: Date): Promise<void>;
  keepAnswer(attemptId: AttemptId, itemId: Item['id'], optionId: string | null, at: Date): Promise<void>;
  /** Moves what is known of a question by one answer, once the rest of the work is done. */
  learn(item: Pick<Item, 'id' | 'revision'>, difficultyAfter: (now: Item) => number): void;
  end(attempt: Pick<Attempt, 'id' | 'state' | 'level'>, at: Date): Promise<void>;
  publish(event: LevelMeasured): Promise<void>;
}

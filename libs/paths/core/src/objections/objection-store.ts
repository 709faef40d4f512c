import type { Noted } from '@academy/contracts/audit';
import type { TeacherId } from '@academy/contracts/identity';
import type { ObjectionAnswered } from '@academy/contracts/paths';
import type { Answer, Objection, ObjectionId } from './objection';

/** Objections to paths; what is written in one piece of work becomes visible together, or not at all. */
export interface ObjectionStore {
  transact<T>(work: (tx: ObjectionTransaction) => Promise<T>): Promise<T>;
  newId(): ObjectionId;
}

export interface ObjectionTransaction {
  /** Nobody adds an objection of this teacher until the work is done. */
  lockTeacher(teacherId: TeacherId): Promise<void>;
  /** The one that was made with this key before. */
  madeWith(teacherId: TeacherId, idempotencyKey: string): Promise<Objection | undefined>;
  countOpen(teacherId: TeacherId): Promise<number>;
  add(objection: Objection, idempotencyKey: string): Promise<void>;
  /** Nobody else changes it until the work is done. */
  lock(id: ObjectionId): Promise<Objection | undefined>;
  answer(id: ObjectionId, answer: Answer): Promise<void>;
  remove(id: ObjectionId): Promise<void>;
  publish(event: ObjectionAnswered | Noted): Promise<void>;
}

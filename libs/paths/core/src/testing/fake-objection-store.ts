import type { Noted } from '@academy/contracts/audit';
import type { ObjectionAnswered } from '@academy/contracts/paths';
import { anId, InMemory } from '@academy/testkit/pure';
import type { Objection, ObjectionId } from '../objections/objection';
import type { ObjectionStore, ObjectionTransaction } from '../objections/objection-store';

interface Rows {
  readonly objections: Map<ObjectionId, { readonly objection: Objection; readonly key: string }>;
  readonly told: ObjectionAnswered[];
  readonly noted: Noted[];
}

/** Objections in memory; it passes the same promises as the Postgres store. */
export class FakeObjectionStore implements ObjectionStore {
  private readonly memory = new InMemory<Rows>({ objections: new Map(), told: [], noted: [] });

  newId = anId<'Objection'>;
  transact: ObjectionStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

  get objections(): readonly Objection[] {
    return [...this.memory.rows.objections.values()].map(({ objection }) => objection);
  }

  /** What is to be written down. */
  get noted(): readonly Noted[] {
    return this.memory.rows.noted;
  }

  get told(): readonly ObjectionAnswered[] {
    return this.memory.rows.told;
  }
}

function transactionIn({ objections, told, noted }: Rows): ObjectionTransaction {
  const of = (teacherId: string) =>
    [...objections.values()].filter(({ objection }) => objection.teacherId === teacherId);
  return {
    lockTeacher: async () => undefined,
    madeWith: async (teacherId, key) => of(teacherId).find((one) => one.key === key)?.objection,
    countOpen: async (teacherId) => of(teacherId).filter(({ objection }) => objection.answer === null).length,
    async add(objection, key) {
      if (of(objection.teacherId).some((one) => one.key === key)) throw new Error(`Made twice with ${key}`);
      objections.set(objection.id, { objection, key });
    },
    lock: async (id) => objections.get(id)?.objection,
    async answer(id, answer) {
      const found = objections.get(id);
      if (found) objections.set(id, { ...found, objection: { ...found.objection, answer } });
    },
    remove: async (id) => void objections.delete(id),
    publish: async (event) => void (event.type === 'audit.noted.v1' ? noted.push(event) : told.push(event)),
  };
}

import type { AccountId, TeacherId } from '@academy/contracts/identity';
import type { Objection, ObjectionId } from '@academy/paths/core';
import { oneOf, table } from '@academy/platform/postgres';

const objectionStates = ['open', 'answered'] as const;

export interface ObjectionRow {
  id: ObjectionId;
  teacherId: TeacherId;
  routeSlug: string;
  moduleSlug: string | null;
  planHash: string;
  text: string;
  madeAt: Date;
  state: (typeof objectionStates)[number];
  answer: string | null;
  answeredBy: AccountId | null;
  answeredAt: Date | null;
  idempotencyKey: string;
}

const ofTeacher = {
  purpose: 'answering what a teacher wrote against their path',
  term: 'until the teacher takes it back, once answered as long as the account',
};
const ofCurator = { purpose: 'saying who answered a teacher', term: 'as long as the objection' };

export const ObjectionTable = table<ObjectionRow>({
  name: 'Objection',
  schema: 'paths',
  tableName: 'objection',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'objection_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    routeSlug: { type: 'text', name: 'route_slug' },
    moduleSlug: { type: 'text', name: 'module_slug', nullable: true },
    planHash: { type: 'text', name: 'plan_hash' },
    text: { type: 'text' },
    madeAt: { type: 'timestamptz', name: 'made_at' },
    state: { type: 'text' },
    answer: { type: 'text', nullable: true },
    answeredBy: { type: 'uuid', name: 'answered_by', nullable: true },
    answeredAt: { type: 'timestamptz', name: 'answered_at', nullable: true },
    idempotencyKey: { type: 'text', name: 'idempotency_key' },
  },
  uniques: [{ name: 'objection_key_unique', columns: ['teacherId', 'idempotencyKey'] }],
  indices: [{ name: 'objection_state', columns: ['state', 'madeAt'] }],
  checks: [oneOf('objection_state_known', 'state', objectionStates)],
  personal: {
    teacherId: ofTeacher,
    routeSlug: ofTeacher,
    moduleSlug: ofTeacher,
    planHash: ofTeacher,
    text: ofTeacher,
    madeAt: ofTeacher,
    state: ofTeacher,
    answer: ofTeacher,
    answeredAt: ofTeacher,
    idempotencyKey: ofTeacher,
    answeredBy: ofCurator,
  },
});

export const objectionOf = ({ answer, answeredBy, answeredAt, ...row }: ObjectionRow): Objection => {
  const { id, teacherId, routeSlug, moduleSlug, planHash, text, madeAt } = row;
  const isAnswered = answer !== null && answeredBy !== null && answeredAt !== null;
  return {
    ...{ id, teacherId, routeSlug, moduleSlug, planHash, text, madeAt },
    answer: isAnswered ? { text: answer, answeredBy, answeredAt } : null,
  };
};

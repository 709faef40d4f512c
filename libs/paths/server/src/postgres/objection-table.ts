import { msg } from '@lingui/core/macro';
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
  purpose: msg`antwoorden op wat je tegen je leerpad inbracht`,
  term: msg`tot je het intrekt; is er een antwoord, dan zolang je account bestaat`,
};
const ofCurator = {
  purpose: msg`zeggen wie een bezwaar beantwoordde`,
  term: msg`zolang het bezwaar er is`,
};

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
    what: msg`Bezwaren tegen je leerpad, met het antwoord`,
    source: 'themselves',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    columns: {
      id: 'none',
      teacherId: ofTeacher,
      routeSlug: ofTeacher,
      moduleSlug: ofTeacher,
      planHash: ofTeacher,
      text: ofTeacher,
      madeAt: ofTeacher,
      state: ofTeacher,
      answer: { ...ofTeacher, source: 'others' },
      answeredBy: {
        ...{ ...ofCurator, whose: { account: 'answeredBy' } },
        erasure: { keep: msg`er blijft een nummer dat niemand meer noemt` },
      },
      answeredAt: { ...ofTeacher, source: 'others' },
      idempotencyKey: ofTeacher,
    },
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

import type { AccountId, TeacherId } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { statementsOf } from '@academy/testkit';
import {
  FrameworkNamesDocument,
  LearningDocument,
  MeDocument,
  MyEnrolmentsDocument,
  MyLearningDocument,
  MyMatchesDocument,
  MyPathDocument,
  NoticesDocument,
  ProfileStartDocument,
  RecordProgressDocument,
  SubmitQuizDocument,
  TailorPathDocument,
} from '../../../libs/gql/src/generated/graphql';
import { anEnrolmentIn } from '../../../libs/enrolment/server/src/testing';
import { anApi } from './testing/an-api';

interface Part {
  readonly id: string;
  readonly kind: 'TEXT' | 'QUIZ';
  readonly questions: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[];
}

let api: Awaited<ReturnType<typeof anApi>>;
let headers: { readonly cookie: string };
let followed: { readonly enrolmentId: string; readonly parts: readonly Part[] };

beforeAll(async () => {
  api = await anApi({ demo: true });
  const owner = await api.database.as('owner');
  const [teacher]: { id: AccountId; teacherId: TeacherId }[] = await owner.query(
    `SELECT id, teacher_id AS "teacherId" FROM identity.account WHERE name LIKE 'Sanne %'`,
  );
  const [edition]: { editionId: string; moduleSlug: string; versionId: string }[] = await owner.query(
    `SELECT e.id AS "editionId", m.slug AS "moduleSlug", v.id AS "versionId"
       FROM catalogue.edition e JOIN catalogue.module m ON m.slug = e.slug JOIN catalogue.module_version v ON v.id = m.version_id
      WHERE v.parts @> '[{"kind": "quiz"}, {"kind": "text"}]' ORDER BY e.id LIMIT 1`,
  );
  const place = { ...edition, teacherId: teacher!.teacherId };
  const { enrolmentId } = await anEnrolmentIn(owner, { ...place, state: 'enrolled' });
  headers = await api.signIn(teacher!.id);
  await ask(TailorPathDocument, { routeSlug: 'rt-02' });
  const { learning } = await ask<{ learning: { parts: readonly Part[] } }>(LearningDocument, {
    enrolmentId,
  });
  followed = { enrolmentId, parts: learning.parts };
});
afterAll(() => api.close());

const ask = <Data>(document: { toString(): string }, variables: object = {}): Promise<Data> =>
  api.ask<Data>(document.toString(), variables, headers);

/** As a screen asks what it shows in one moment: a list in one request. */
async function together(...asked: readonly (readonly [{ toString(): string }, object?])[]): Promise<void> {
  const payload = asked.map(([document, variables = {}]) => ({ query: document.toString(), variables }));
  const answer = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  for (const { errors, data } of JSON.parse(answer.payload) as { errors?: unknown; data: object | null }[])
    expect([errors, Object.values(data ?? {})]).toEqual([undefined, [expect.anything()]]);
}

async function today(): Promise<void> {
  await ask(MeDocument);
  await together(
    [NoticesDocument, { first: 8 }],
    [MyPathDocument],
    [MyLearningDocument],
    [MyMatchesDocument, { first: 3, after: null }],
    [MyEnrolmentsDocument],
    [ProfileStartDocument],
    [FrameworkNamesDocument],
  );
}

const partOf = (kind: Part['kind']): Part => followed.parts.find((part) => part.kind === kind)!;

/** Of questions that are asked again: what never changes is known by then. */
async function statementsFor(work: () => Promise<unknown>): Promise<number> {
  await work();
  return (await statementsOf(work)).length;
}

describe('Statements', () => {
  it('of all that Vandaag shows: at most six', async () => {
    expect(await statementsFor(today)).toBeLessThanOrEqual(6);
  });

  it('of what is followed: at most three, however much it is', async () => {
    expect(await statementsFor(() => ask(MyLearningDocument))).toBeLessThanOrEqual(3);
  });

  it('of marking what was read, with the page that follows: at most eight', async () => {
    const given = { enrolmentId: followed.enrolmentId, partId: partOf('TEXT').id };
    const mark = async () => {
      const answer = await ask<{ recordProgress: { __typename: string } }>(RecordProgressDocument, {
        ...given,
        done: true,
      });
      expect(answer.recordProgress.__typename).toBe('ProgressKept');
    };
    expect(await statementsFor(mark)).toBeLessThanOrEqual(8);
  });

  it('of a quiz that is handed in, with the page that follows: at most twelve', async () => {
    const { enrolmentId } = followed;
    const { id: partId, questions } = partOf('QUIZ');
    const owner = await api.database.as('owner');
    const handIn = async () => {
      // Whoever fails waits for the next try.
      await owner.query(`DELETE FROM learning.quiz_attempt WHERE enrolment_id = $1`, [enrolmentId]);
      const answers = questions.map(({ id, options }) => ({ questionId: id, optionIds: [options[0]!.id] }));
      const given = { enrolmentId, partId, answers, idempotencyKey: newId() };
      const answer = await ask<{ submitQuiz: { __typename: string } }>(SubmitQuizDocument, given);
      expect(answer.submitQuiz.__typename).toBe('QuizGraded');
    };
    // And one that makes room for the next try.
    expect(await statementsFor(handIn)).toBeLessThanOrEqual(12 + 1);
  });
});

import { randomUUID } from 'node:crypto';
import { eventually } from '@academy/testkit';
import { Client } from './support/client';
import { startParts, type Parts } from './support/processes';
import { askForPlace, contentOf, editionOf, stateOf } from './support/story';

const learner = 'sanne@demo.invalid';
const slug = 'mod-sam-01';

let academy: Parts;
beforeAll(async () => {
  academy = await startParts('postgres');
  await academy.startWorker();
});
afterAll(() => academy.stop());

const signedIn = (email: string) => new Client(academy.url).signIn(email);

async function demoPeople() {
  const { demoAccounts } = await new Client(academy.url).ask<{
    demoAccounts: { id: string; name: string; kind: string }[];
  }>('{ demoAccounts { id name kind } }');
  const [one, other] = demoAccounts.filter(({ kind }) => kind === 'TEACHER');
  if (!one || !other) throw new Error('The demo has two teachers at least');
  return { one, other };
}

async function as(account: string): Promise<Client> {
  const client = new Client(academy.url);
  await client.ask('mutation($account: ID!) { signInAsDemo(account: $account) { __typename } }', { account });
  return client;
}

const enrolments = async (client: Client) =>
  (await client.ask<{ myEnrolments: { id: string }[] }>('{ myEnrolments { id } }')).myEnrolments;

describe('A page acts for whom it shows', () => {
  it('so that nothing is told to one, or done for one, while it shows another', async () => {
    const { one, other } = await demoPeople();
    const session = await as(other.id);
    const editionId = await editionOf(session, 'mod-dig-05');
    const before = await enrolments(session);
    const page = session.showing(one.id);
    await expect(askForPlace(page, editionId, randomUUID())).rejects.toThrow('OTHER_ACCOUNT');
    await expect(page.ask('{ me { name } }')).rejects.toThrow('OTHER_ACCOUNT');
    await expect(page.ask('mutation { signOut { ok } }')).rejects.toThrow('OTHER_ACCOUNT');
    expect((await session.get(`/live?account=${one.id}`)).status).toBe(409);
    expect(await enrolments(session)).toEqual(before);
    await session.showing(other.id).ask('{ myEnrolments { id } }');
  });

  it('and a browser that signs in anew is in no session that it had before', async () => {
    const { one, other } = await demoPeople();
    const browser = await as(one.id);
    const earlier = browser.showing(one.id);
    await browser.ask('mutation($a: ID!) { signInAsDemo(account: $a) { __typename } }', { a: other.id });
    await expect(enrolments(earlier)).rejects.toThrow('UNAUTHENTICATED');
  });
});

describe('A live line', () => {
  const lineOf = async (client: Client) => {
    const response = await client.get('/live');
    let open = response.ok;
    const read = async (): Promise<void> => {
      for await (const piece of response.body ?? []) if (piece === undefined) break;
    };
    // A line that is cut has ended as well.
    void read()
      .catch(() => undefined)
      .finally(() => (open = false));
    return { status: response.status, isOpen: () => open };
  };

  it('is one of eight at most of the same person, in whatever session, and of nobody else', async () => {
    const { one, other } = await demoPeople();
    const [here, there] = [await as(one.id), await as(one.id)];
    const asked = Array.from({ length: 40 }, (_, index) => lineOf(index % 2 ? here : there));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(8);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await lineOf(await as(other.id))).status).toBe(200);
    await Promise.all([here, there].map((session) => session.ask('mutation { signOut { ok } }')));
    await eventually(async () => expect((await lineOf(await as(one.id))).status).toBe(200));
  });

  it('ends with its session: by signing out, by expiring, by signing in as someone else', async () => {
    const { other } = await demoPeople();
    const owner = await academy.database.as('owner');
    const ends: ((client: Client) => Promise<unknown>)[] = [
      (client) => client.ask('mutation { signOut { ok } }'),
      (client) => client.ask('mutation($a: ID!) { signInAsDemo(account: $a) { __typename } }', { a: other.id }),
      () => owner.query(`UPDATE identity.session SET expires_at = now() WHERE account_id = $1`, [other.id]),
    ];
    const bystander = await lineOf(await signedIn(learner));
    for (const end of ends) {
      const client = await as(other.id);
      const line = await lineOf(client);
      expect(line.isOpen()).toBe(true);
      await end(client);
      await eventually(() => expect(line.isOpen()).toBe(false));
    }
    expect(bystander.isOpen()).toBe(true);
  });
});

describe('An idempotency key belongs to what it was first used for', () => {
  const submit = async (client: Client, enrolmentId: string, partId: string, answers: unknown, key: string) => {
    const { submitQuiz } = await client.ask<{ submitQuiz: { __typename: string } }>(
      `mutation($e: ID!, $p: ID!, $a: [QuestionAnswer!]!, $key: ID!) {
         submitQuiz(enrolmentId: $e, partId: $p, answers: $a, idempotencyKey: $key) {
           __typename ... on QuizGraded { attempt { id passed } } ... on Refusal { message }
         }
       }`,
      { e: enrolmentId, p: partId, a: answers, key },
    );
    return submitQuiz;
  };

  const seated = async () => {
    const client = await signedIn(learner);
    const mine = (
      await client.ask<{ myEnrolments: { id: string; module: { slug: string } }[] }>(
        '{ myEnrolments { id module { slug } } }',
      )
    ).myEnrolments.find(({ module }) => module.slug === slug);
    const id = mine?.id ?? (await askForPlace(client, await editionOf(client, slug), randomUUID())).enrolment.id;
    await eventually(async () => expect(await stateOf(client, id)).toBe('ENROLLED'));
    const quiz = (await contentOf(slug)).find(({ kind }) => kind === 'quiz');
    if (!quiz?.questions) throw new Error(`${slug} has a quiz`);
    const right = quiz.questions.map(({ id: questionId, correct }) => ({ questionId, optionIds: correct }));
    return { client, id, quiz, right };
  };

  it('for a place: the same edition is asked for once, another is refused by name', async () => {
    const client = await signedIn('youssef@demo.invalid');
    const key = randomUUID();
    const [one, other] = [await editionOf(client, 'mod-dig-05'), await editionOf(client, 'mod-sam-01')];
    const both = await Promise.all([askForPlace(client, one, key), askForPlace(client, one, key)]);
    expect(both.map(({ __typename }) => __typename)).toEqual(['EnrolmentReceived', 'EnrolmentReceived']);
    expect((await askForPlace(client, other, key)).__typename).toBe('IdempotencyKeyReused');
    const modules = await client.ask<{ myEnrolments: { module: { slug: string } }[] }>(
      '{ myEnrolments { module { slug } } }',
    );
    expect(modules.myEnrolments.map(({ module }) => module.slug)).not.toContain('mod-sam-01');
    expect((await askForPlace(await signedIn(learner), other, key)).__typename).not.toBe('IdempotencyKeyReused');
  });

  it('for a quiz: other answers are refused by name, of two at the same moment too', async () => {
    const { client, id, quiz, right } = await seated();
    const key = randomUUID();
    const wrong = right.slice(1);
    expect((await submit(client, id, quiz.id, wrong, key)).__typename).toBe('InvalidInput');
    expect((await submit(client, id, quiz.id, right, key)).__typename).toBe('IdempotencyKeyReused');
    const together = randomUUID();
    const outcomes = await Promise.all([
      submit(client, id, quiz.id, right, together),
      submit(client, id, quiz.id, [...right].reverse(), together),
    ]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['IdempotencyKeyReused', 'QuizGraded']);
  });

  it('for an objection, and whatever else the key was used for before', async () => {
    const { client } = await seated();
    const object = async (text: string, idempotencyKey: string, step = {}) =>
      (
        await client.ask<{ objectToPath: { __typename: string } }>(
          `mutation($t: String!, $k: ID!, $m: ID) {
             objectToPath(text: $t, idempotencyKey: $k, moduleSlug: $m) { __typename }
           }`,
          { t: text, k: idempotencyKey, ...step },
        )
      ).objectToPath.__typename;
    const key = randomUUID();
    const first = await object('Dit klopt niet', key);
    expect(first).not.toBe('IdempotencyKeyReused');
    expect(await object('Dit klopt niet', key, { m: null })).toBe(first);
    expect(await object('Iets anders', key)).toBe('IdempotencyKeyReused');
    expect((await askForPlace(client, await editionOf(client, slug), key)).__typename).toBe('IdempotencyKeyReused');
  });

  it('and has to be one', async () => {
    const { client, id, quiz, right } = await seated();
    const editionId = await editionOf(client, slug);
    for (const key of ['', '  ']) {
      expect((await submit(client, id, quiz.id, right, key)).__typename).toBe('InvalidInput');
      expect((await askForPlace(client, editionId, key)).__typename).toBe('InvalidInput');
    }
    await expect(askForPlace(client, editionId, 'k'.repeat(201))).rejects.toThrow('hoogstens 200 tekens');
  });
});

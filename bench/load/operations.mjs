// What people do, one operation at a time, with the documents that the screens of the build ask with.
import { randomUUID } from 'node:crypto';
import { read } from './answer.mjs';
import { askedBy } from './documents.mjs';
import { inTurn } from './people.mjs';

/** What went against the wish, in a word: a fault, or a refusal by its name; of answers to several questions the first. */
function refusalIn(answer) {
  if (Array.isArray(answer)) return answer.map(refusalIn).find((word) => word !== undefined);
  if (answer.errors) return answer.errors[0].extensions?.code ?? 'ERROR';
  const names = Object.values(answer.data).flatMap((value) => value?.__typename ?? []);
  return names.find((name) => expectedNames.every((good) => name !== good));
}
const expectedNames = ['EnrolmentReceived', 'ProgressKept', 'QuizGraded', 'PathTailored', 'Query'];

/** `{ name: { once } }`, each ready to be done again and again; `lookAt` answers what was said, and is not measured. */
export async function operationsOf({ academy, ask: client, document, people }) {
  const person = inTurn(people);
  const post = (who, query, variables) => client.send(who, { body: JSON.stringify({ query, variables }) });
  const checked = async (sent) => {
    const answer = await sent;
    if (answer.status !== 200) return answer;
    const refused = refusalIn(read(answer));
    return { status: answer.status, ...(refused && { refused }) };
  };
  const asking = (query, variables) => ({ once: () => checked(post(person(), query, variables)) });
  const lookAt = async (who, query, variables) => {
    const answer = await post(who, query, variables);
    if (answer.status !== 200) throw new Error(`The answer was ${answer.status}: ${Buffer.concat(answer.chunks)}`);
    return read(answer);
  };
  const context = { academy, client, document, people, person, post, checked, lookAt };
  return {
    typename: asking('{ __typename }'),
    me: asking(document('Me')),
    'offer-common': asking(document('Modules'), { filter: { text: 'techniek' } }),
    'offer-rare': asking(document('Modules'), { filter: { text: 'cleanroom' } }),
    'offer-facets': asking(document('OfferFacets'), { filter: { text: 'techniek' }, organisations: 8 }),
    'my-learning': asking(document('MyLearning')),
    today: await today(context),
    matches: asking(document('MyMatches'), { first: 12 }),
    progress: await progress(context),
    quiz: await quiz(context),
    'enrol-spread': await enrolling(context, 'spread'),
    'enrol-hot': await enrolling(context, 'hot'),
    goal: await goal(context),
    certificate: await certificate(context),
  };
}

/** All that Vandaag asks when it is opened, at once, as the browser does. */
async function today({ academy, client, people, person, checked }) {
  const bodies = await askedBy(academy, people[0], '/');
  if (!bodies) return undefined;
  return {
    note: `${bodies.length} requests`,
    async once() {
      const who = person();
      const answers = await Promise.all(bodies.map((body) => checked(client.send(who, { body }))));
      return answers.find(({ status }) => status !== 200) ?? answers.find(({ refused }) => refused) ?? answers[0];
    },
  };
}

/** Seats of people who are signed in, in modules with something to read, that are not completed. */
async function seatsOf({ academy, people }, more = '') {
  const rows = await academy.sql(
    `/* bench */ SELECT e.id, e.teacher_id AS "teacherId", v.parts, v.facts
       FROM enrolment.enrolment e JOIN catalogue.module_version v ON v.id = e.version_id
      WHERE e.state = 'enrolled' AND v.has_content AND e.teacher_id = ANY($1::uuid[]) ${more}
      ORDER BY e.id LIMIT 4000`,
    [people.map(({ teacherId }) => teacherId)],
  );
  const who = new Map(people.map((one) => [one.teacherId, one]));
  return rows.map((row) => ({ ...row, who: who.get(row.teacherId) }));
}

/** Marks a part as read, and then as not read: it is never completed by it. */
async function progress(context) {
  const seats = (await seatsOf(context)).filter(({ parts }) => parts.filter(({ kind }) => kind === 'text').length > 1);
  if (seats.length === 0) return undefined;
  const next = inTurn(seats.flatMap((seat) => [true, false].map((done) => ({ ...seat, done }))));
  return {
    once() {
      const { id: enrolmentId, who, parts, done } = next();
      const partId = parts.find(({ kind }) => kind === 'text').id;
      return context.checked(context.post(who, context.document('RecordProgress'), { enrolmentId, partId, done }));
    },
  };
}

/** Hands in a quiz with the right answers; other parts are still to be done, so it completes nothing. */
async function quiz(context) {
  const untouched = `AND NOT EXISTS (SELECT 1 FROM learning.done_part d WHERE d.enrolment_id = e.id)`;
  const seats = (await seatsOf(context, untouched)).filter(({ parts }) => parts.some(({ kind }) => kind === 'quiz'));
  if (seats.length === 0) return undefined;
  const next = inTurn(seats);
  return {
    once() {
      const { id: enrolmentId, who, parts } = next();
      const { id: partId, questions } = parts.find(({ kind }) => kind === 'quiz');
      const answers = questions.map((one) => ({ questionId: one.id, optionIds: one.correct }));
      const given = { enrolmentId, partId, answers, idempotencyKey: randomUUID() };
      return context.checked(context.post(who, context.document('SubmitQuiz'), given));
    },
  };
}

/** Modules that are kept for what is asked of one edition by everyone: when all have asked, the next is the hot one. */
const HOT = 10;

/** Asks for a place and waits for the decision, each person once a module: over all editions, or all in one. */
async function enrolling({ academy, people, post, document, checked }, kind) {
  const editions = await academy.sql(`/* bench */
    SELECT e.id, e.slug FROM catalogue.edition e JOIN enrolment.edition_seats s ON s.edition_id = e.id
      JOIN catalogue.module m ON m.slug = e.slug JOIN catalogue.module_version v ON v.id = m.version_id
     WHERE e.closes_on > current_date AND s.taken < s.seats AND m.published
       AND v.facts->>'entryCredential' IS NULL AND v.facts->'prerequisites' = '[]'
     ORDER BY s.seats - s.taken DESC, e.id`);
  const slugs = [...new Set(editions.map(({ slug }) => slug))];
  const largest = slugs.map((slug) => editions.find((edition) => edition.slug === slug));
  const had = await academy.sql(
    `/* bench */ SELECT teacher_id || ' ' || module_slug AS had FROM enrolment.enrolment WHERE teacher_id = ANY($1::uuid[])`,
    [people.map(({ teacherId }) => teacherId)],
  );
  const done = new Set(had.map((row) => row.had));
  const wishes =
    kind === 'hot'
      ? largest.slice(0, HOT).flatMap((hot) => people.map((who) => [who, hot]))
      : roundOf(people, largest.slice(HOT));
  const open = wishes.filter(([who, { slug }]) => !done.has(`${who.teacherId} ${slug}`));
  let next = 0;
  return {
    leftToDo: () => open.length - next,
    /** Goes on with the last edition of all, which nobody asked for yet, and answers it. */
    last() {
      const [, edition] = open.at(-1);
      next = open.findIndex(([, { id }]) => id === edition.id);
      return edition;
    },
    once() {
      const wish = open[next++];
      if (!wish) return undefined;
      const [who, { id: editionId }] = wish;
      return checked(post(who, document('RequestEnrolment'), { editionId, idempotencyKey: randomUUID() }));
    },
  };
}

/** Everyone with every edition, so that whoever follows each other is another person and another edition. */
const roundOf = (people, editions) =>
  editions.flatMap((_, shift) => people.map((who, nth) => [who, editions[(nth + shift) % editions.length]]));

/** Chooses one goal after another. */
async function goal({ people, person, post, lookAt, document, checked }) {
  const { data } = await lookAt(people[0], '{ careerRoutes { slug } }');
  const route = inTurn(data.careerRoutes.map(({ slug }) => slug));
  return { once: () => checked(post(person(), document('TailorPath'), { routeSlug: route() })) };
}

/** Completes a module by its last part, gets the certificate, and prints it. */
async function certificate(context) {
  const { academy, client, document, lookAt, post, checked } = context;
  const seats = (await seatsOf(context)).filter(
    ({ facts }) => facts.form === 'online' && facts.contactHours <= facts.hours / 4,
  );
  const ready = [];
  /** All parts but one that is read are done, so that one press completes it. */
  const prepare = async ({ id: enrolmentId, who, parts }) => {
    const last = parts.find(({ kind }) => kind === 'text');
    if (!last) return;
    for (const part of parts.filter(({ id }) => id !== last.id)) {
      const answers = part.questions?.map((one) => ({ questionId: one.id, optionIds: one.correct }));
      if (answers) {
        const given = { enrolmentId, partId: part.id, answers, idempotencyKey: randomUUID() };
        await lookAt(who, document('SubmitQuiz'), given);
      } else await lookAt(who, document('RecordProgress'), { enrolmentId, partId: part.id, done: true });
    }
    await lookAt(who, document('RecordProgress'), { enrolmentId, partId: last.id, done: false });
    ready.push({ enrolmentId, who, partId: last.id });
  };
  return {
    prepare: async (count) => {
      for (const seat of seats.splice(0, count)) await prepare(seat);
    },
    leftToDo: () => ready.length,
    async once() {
      const next = ready.shift();
      if (!next) return undefined;
      const { who, ...given } = next;
      const answer = await checked(post(who, document('RecordProgress'), { ...given, done: true }));
      const serial = await awarded(academy, given.enrolmentId);
      const printed = await client.send(who, { method: 'GET', path: `/c/${serial}/certificate.pdf` });
      return printed.status === 200 ? answer : { status: printed.status };
    },
  };
}

/** The serial of the certificate, once it is there; looked up beside the academy, and not counted. */
async function awarded(academy, enrolmentId) {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const [row] = await academy.sql(
      `/* bench */ SELECT serial FROM certification.certificate WHERE enrolment_id = $1`,
      [enrolmentId],
    );
    if (row) return row.serial;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No certificate of ${enrolmentId} after two minutes`);
}

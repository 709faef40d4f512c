// People who enrol, take back and learn in closed loops, each through the API and nothing else; whoever gets no answer asks
// again with the same key, as a browser does.
import { setTimeout as pause } from 'node:timers/promises';
import { read } from '../load/answer.mjs';
import { client } from '../load/drive.mjs';

const AGAIN_AFTER_MS = 250;
/** Whoever waits longer than this presses again. */
const PATIENCE_MS = 30_000;
/** After so many pieces of work somebody looks what became of what they wait for. */
const LOOKS_EVERY = 5;

const REQUEST = `mutation($editionId: ID!, $key: ID!) { requestEnrolment(editionId: $editionId, idempotencyKey: $key) {
  __typename ... on EnrolmentReceived { enrolment { id state } } } }`;
const WITHDRAW = `mutation($id: ID!) { withdrawEnrolment(id: $id) { __typename } }`;
const READ = `mutation($e: ID!, $p: ID!) { recordProgress(enrolmentId: $e, partId: $p, done: true) { __typename } }`;
const HAND_IN = `mutation($e: ID!, $p: ID!, $a: [QuestionAnswer!]!, $key: ID!) {
  submitQuiz(enrolmentId: $e, partId: $p, answers: $a, idempotencyKey: $key) { __typename } }`;
const LOOK = `{ myEnrolments { id state } }`;

/** Asks until there is an answer; says also how often it was asked. */
function asking(send, counts) {
  return async (person, query, variables) => {
    const body = JSON.stringify({ query, variables });
    for (let times = 1; ; times += 1) {
      counts.requests += 1;
      const late = pause(PATIENCE_MS, { status: 0 }, { ref: false });
      const answer = await Promise.race([send(person, { body }), late]);
      const said = answer.status === 200 ? read(answer) : undefined;
      if (said && !said.errors) return { data: said.data, times };
      counts.unanswered += 1;
      await pause(AGAIN_AFTER_MS);
    }
  };
}

/** Everyone of a plan, ready to begin. */
export function crowd({ port, people, plan, ledger, parts, connections }) {
  const { send, close } = client(port, 4 * connections);
  const counts = { requests: 0, unanswered: 0, answered: 0, learned: 0, withdrawn: 0 };
  const ask = asking(send, counts);
  const who = ({ person }) => people[person];
  /** What waits for a seat or a decision, by the person who looks. */
  const outstanding = new Map();
  const learning = [];
  let withdrawals = [];
  const looks = [];
  let [next, turns] = [0, 0];

  const wait = (wish, id) => {
    const own = outstanding.get(wish.person) ?? new Map();
    outstanding.set(wish.person, own.set(id, wish));
  };
  const became = (wish, id, state) => {
    if (state === 'ENROLLED') {
      ledger.seated(wish);
      learning.push([wish, id]);
    } else if (state === 'REQUESTED' || state === 'QUEUED') wait(wish, id);
    else ledger.surprised(`enrolment ${id} is ${state}, and its teacher did nothing`);
  };

  async function enrol(wish) {
    const clicks = wish.twice ? 2 : 1;
    ledger.asked(wish, Date.now());
    const given = { editionId: wish.editionId, key: wish.key };
    const answers = await Promise.all(Array.from({ length: clicks }, () => ask(who(wish), REQUEST, given)));
    const received = answers.map(({ data: { requestEnrolment: one } }) => one.enrolment ?? { refused: one.__typename });
    for (const { id, refused } of received) {
      if (refused) ledger.surprised(`wish ${wish.nth} was answered with ${refused}`);
      else ledger.received(wish, id, Date.now());
    }
    counts.answered += 1;
    const last = received.findLast(({ id }) => id);
    if (!last) return;
    if (wish.withdrawsAfter === null) became(wish, last.id, last.state);
    else {
      if (received.some(({ state }) => state === 'ENROLLED')) ledger.seated(wish);
      withdrawals.push({ wish, id: last.id, at: turns + wish.withdrawsAfter });
    }
  }

  async function withdraw({ wish, id }) {
    ledger.withdraws(wish);
    const { data, times } = await ask(who(wish), WITHDRAW, { id });
    const { __typename: kind } = data.withdrawEnrolment;
    // Asked again it may be done already, by what was not answered.
    if (kind === 'EnrolmentWithdrawn' || (kind === 'CannotWithdraw' && times > 1)) ledger.withdrew(wish);
    else ledger.surprised(`taking back ${id} was answered with ${kind}`);
    counts.withdrawn += 1;
  }

  async function learn([wish, id]) {
    const person = who(wish);
    const { text, quiz, question } = parts;
    const progress = await ask(person, READ, { e: id, p: text });
    if (progress.data.recordProgress.__typename === 'ProgressKept') ledger.learned(wish, text);
    else ledger.surprised(`reading in ${id} was answered with ${progress.data.recordProgress.__typename}`);
    const answers = [{ questionId: question.id, optionIds: [question.correct] }];
    const graded = await ask(person, HAND_IN, { e: id, p: quiz, a: answers, key: `${wish.key}-quiz` });
    if (graded.data.submitQuiz.__typename === 'QuizGraded') ledger.learned(wish, quiz);
    else ledger.surprised(`handing in of ${id} was answered with ${graded.data.submitQuiz.__typename}`);
    counts.learned += 1;
  }

  async function look(person) {
    const own = outstanding.get(person);
    if (!own) return;
    outstanding.delete(person);
    const { data } = await ask(people[person], LOOK);
    const states = new Map(data.myEnrolments.map(({ id, state }) => [id, state]));
    for (const [id, wish] of own) became(wish, id, states.get(id));
  }

  /** The next piece of work, if there is one now. */
  function take() {
    turns += 1;
    if (turns % LOOKS_EVERY === 0 && outstanding.size > 0) {
      if (looks.length === 0) looks.push(...outstanding.keys());
      const person = looks.shift();
      return () => look(person);
    }
    const due = withdrawals.find(({ at }) => at <= turns || next >= plan.wishes.length);
    if (due) {
      withdrawals = withdrawals.filter((one) => one !== due);
      return () => withdraw(due);
    }
    const lesson = learning.shift();
    if (lesson) return () => learn(lesson);
    const wish = plan.wishes[next];
    if (!wish) return undefined;
    next += 1;
    return () => enrol(wish);
  }

  const loops = async () => {
    const loop = async () => {
      // What is at work elsewhere may leave something to do: a loop ends when nothing is left for it.
      for (let work = take(); work; work = take()) await work();
    };
    await Promise.all(Array.from({ length: connections }, loop));
  };
  return {
    counts,
    share: () => counts.answered / plan.wishes.length,
    waiting: () => [...outstanding.values()].reduce((sum, own) => sum + own.size, 0),
    /** Until there is nothing to do but wait for what the academy does. */
    async run() {
      do {
        await loops();
        await Promise.all([...outstanding.keys()].map(look));
      } while (learning.length > 0 || withdrawals.length > 0);
    },
    close,
  };
}

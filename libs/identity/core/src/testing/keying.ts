import type { Actor } from '@academy/contracts/identity';
import { someone } from '@academy/testkit/pure';
import { AddPasskey } from '../factors/add-passkey';
import { AskPasskey } from '../factors/ask-passkey';
import { EnterByPasskey } from '../factors/enter-by-passkey';
import { OwnPassword } from '../factors/own-password';
import type { PasskeyAnswers } from '../factors/passkey-answers';
import { PasskeyChallenges } from '../factors/passkey-challenges';
import { RemovePasskey } from '../factors/remove-passkey';
import { StartPasskey } from '../factors/start-passkey';
import { FakeFactorStore } from './fake-factor-store';
import { aLine, FakeFailedTries, FakeKnownBrowsers, newSessions } from './fake-front-door';
import { readableHashes } from './joining';
import { countedFactorSecrets, PASSWORD } from './stepping';

interface Answer {
  readonly challenge: string;
  readonly passkeyId: string;
  readonly counter?: number;
  readonly forged?: boolean;
}

/** Answers that say plainly what they are; a counter that goes back is none, as with a real one. */
const plainAnswers: PasskeyAnswers = {
  claimIn: (answer) => (answer === '' ? undefined : (JSON.parse(answer) as Answer)),
  async added(answer, challenge) {
    const { passkeyId: id, forged, challenge: signed } = JSON.parse(answer) as Answer;
    return forged || signed !== challenge ? undefined : { id, publicKey: 'key', counter: 0, transports: [] };
  },
  async used(answer, challenge, { counter: before }) {
    const { counter = 0, forged, challenge: signed } = JSON.parse(answer) as Answer;
    return forged || signed !== challenge || (before > 0 && counter <= before) ? undefined : counter;
  },
};

/** Someone with an account, and the way to a passkey and in with it. */
export function keying() {
  let now = new Date('2026-11-25T09:00:00Z');
  const clock = { now: () => now, today: () => '2026-11-25' as never };
  const [store, secrets, sessions] = [new FakeFactorStore(), countedFactorSecrets(), newSessions()];
  const password = new OwnPassword(store, readableHashes(), new FakeFailedTries(), aLine(), clock);
  const challenges = new PasskeyChallenges(store, plainAnswers, secrets, clock);
  const { accountId } = store.anAccount({ passwordHash: `hash of ${PASSWORD}` });
  const actor: Actor = { ...someone(), accountId };
  const start = new StartPasskey(store, password, challenges);
  const add = new AddPasskey(store, challenges, plainAnswers, secrets, sessions, clock);
  const ask = new AskPasskey(store, challenges);
  const enter = new EnterByPasskey(store, challenges, plainAnswers, new FakeKnownBrowsers(), sessions, clock);
  const remove = new RemovePasskey(store, password, sessions);
  const answer = (given: Answer) => JSON.stringify(given);
  const asked = async () => {
    const outcome = await start.execute({ actor, password: PASSWORD, place: 'home', name: 'Laptop' });
    if (outcome.kind !== 'PasskeyAsked') throw new Error(`expected it to be asked, not ${outcome.kind}`);
    return outcome.challenge;
  };
  return {
    ...{ store, sessions, accountId, actor, answer, asked },
    pass: (seconds: number) => void (now = new Date(now.getTime() + seconds * 1_000)),
    start: (name = 'Laptop', given = PASSWORD) => start.execute({ actor, password: given, place: 'home', name }),
    add: (given: string, by = actor) => add.execute({ actor: by, answer: given }),
    ask: async () => (await ask.execute()).challenge,
    enter: (given: string) => enter.execute({ answer: given, browser: undefined }),
    remove: (id: string, given = PASSWORD) => remove.execute({ actor, id, password: given, place: 'home' }),
    /** A passkey of this person. */
    async has(passkeyId: string) {
      return add.execute({ actor, answer: answer({ challenge: await asked(), passkeyId }) });
    },
  };
}

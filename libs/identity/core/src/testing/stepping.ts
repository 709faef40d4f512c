import type { AccountId, Actor } from '@academy/contracts/identity';
import { someone } from '@academy/testkit/pure';
import { ConfirmCodeApp } from '../factors/confirm-code-app';
import type { FactorSecrets, TimedCodes } from '../factors/factor-secrets';
import { GiveCode } from '../factors/give-code';
import { OwnPassword } from '../factors/own-password';
import { RemoveCodeApp } from '../factors/remove-code-app';
import { RenewRecoveryCodes } from '../factors/renew-recovery-codes';
import { SecondSteps } from '../factors/second-steps';
import { StartCodeApp } from '../factors/start-code-app';
import { FakeFactorStore } from './fake-factor-store';
import { aLine, FakeFailedTries, FakeKnownBrowsers, newSessions } from './fake-front-door';
import { countedSecrets, readableHashes } from './joining';

const STEP_MS = 30_000;

/** The code of a half minute is its number, whatever the secret. */
const codeAt = (step: number): string => String(step % 1_000_000).padStart(6, '0');
const timedCodes: TimedCodes = {
  stepOf(code, _, now) {
    const step = Math.floor(now.getTime() / STEP_MS);
    return [step, step - 1, step + 1].find((one) => codeAt(one) === code);
  },
};

/** Secrets SECRET-1, SECRET-2, ... and recovery codes that count. */
export const countedFactorSecrets = (): FactorSecrets => {
  const drawn = { secrets: 0, codes: 0 };
  return {
    ...countedSecrets(),
    appSecret: () => `SECRET-${(drawn.secrets += 1)}`,
    recoveryCode: () => String((drawn.codes += 1)).padStart(16, '0'),
  };
};

export const PASSWORD = 'fiets tafel wolk';

/** Someone with an account, and the way to a second step and through it. */
export function stepping({ line = aLine() } = {}) {
  let now = new Date('2026-11-25T09:00:00Z');
  const clock = { now: () => now, today: () => '2026-11-25' as never };
  const [store, secrets, sessions] = [new FakeFactorStore(), countedFactorSecrets(), newSessions()];
  const [failed, browsers] = [new FakeFailedTries(), new FakeKnownBrowsers()];
  const password = new OwnPassword(store, readableHashes(), failed, line, clock);
  const { accountId } = store.anAccount({ passwordHash: `hash of ${PASSWORD}`, email: 'ada@voorbeeld.nl' });
  const actor: Actor = { ...someone(), accountId };
  const start = new StartCodeApp(store, password, secrets);
  const confirm = new ConfirmCodeApp(store, timedCodes, secrets, failed, sessions, clock);
  const remove = new RemoveCodeApp(store, password, sessions);
  const renew = new RenewRecoveryCodes(store, password, secrets);
  const steps = new SecondSteps(store, secrets, clock);
  const give = new GiveCode(...([store, timedCodes, secrets, failed, line, browsers, sessions, clock] as const));
  const by = (given = PASSWORD) => ({ actor, password: given, place: 'home' });
  const code = (off = 0) => codeAt(Math.floor(now.getTime() / STEP_MS) + off);
  return {
    ...{ store, sessions, line, accountId, browsers, code },
    pass: (seconds: number) => void (now = new Date(now.getTime() + seconds * 1_000)),
    start: (given?: string) => start.execute(by(given)),
    confirm: (typed: string) => confirm.execute({ actor, code: typed }),
    remove: (given?: string) => remove.execute(by(given)),
    renew: (given?: string) => renew.execute(by(given)),
    /** Switched on, with its recovery codes. */
    async on(): Promise<readonly string[]> {
      await start.execute(by());
      const outcome = await confirm.execute({ actor, code: code() });
      if (outcome.kind !== 'CodeAppOn') throw new Error(`expected it to be on, not ${outcome.kind}`);
      now = new Date(now.getTime() + STEP_MS);
      return outcome.recoveryCodes;
    },
    /** The right password was given. */
    begin: async (whose: AccountId = accountId) => (await steps.begin(whose)).token,
    give: (step: string | undefined, typed: string, browser?: string) =>
      give.execute({ step, code: typed, place: 'home', browser }),
  };
}

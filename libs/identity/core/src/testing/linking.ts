import type { Actor } from '@academy/contracts/identity';
import { anId, someone } from '@academy/testkit/pure';
import type { OwnAccount } from '../application/account-store';
import { FirstStep } from '../application/first-step';
import { MailBrakes } from '../application/mail-brakes';
import { OwnPassword } from '../factors/own-password';
import { BeginLinking } from '../linking/begin-linking';
import { BeginRound } from '../linking/begin-round';
import { FinishRound } from '../linking/finish-round';
import { JoinByProvider } from '../linking/join-by-provider';
import type { LinkedSignIn } from '../linking/link-store';
import type { ProviderRefusal, ShownByProvider, SignInProviders } from '../linking/sign-in-providers';
import { UnlinkSignIn } from '../linking/unlink-sign-in';
import { FakeFactorStore } from './fake-factor-store';
import { aLine, aSecondStep, FakeFailedTries, FakeKnownBrowsers, newSessions } from './fake-front-door';
import { FakeLinkStore } from './fake-link-store';
import { FakeSignUpStore } from './fake-sign-up-store';
import { countedSecrets, readableHashes } from './joining';

const PASSWORD = 'fiets tafel wolk';

/** Somebody at the provider of a school. */
export const shown = (facts: Partial<ShownByProvider> & { readonly subject?: string } = {}): ShownByProvider => {
  const { subject = 'ada', ...rest } = facts;
  const identity = { provider: 'school', issuer: 'https://school.example', subject };
  return {
    ...{ kind: 'ShownByProvider', identity, name: 'Ada Bakker', email: 'ada@voorbeeld.nl' },
    isStrong: false,
    ...rest,
  };
};

/** A provider that answers what it is told to. */
const aProvider = () => {
  const say = { next: shown() as ShownByProvider | ProviderRefusal, isUp: true };
  const providers: SignInProviders = {
    has: (provider) => provider === 'school',
    begin: async (_, { state }) =>
      say.isUp
        ? { kind: 'WayToProvider', url: `https://school.example/?state=${state}` }
        : { kind: 'ProviderUnreachable' },
    finish: async () => say.next,
  };
  return { say, providers };
};

/** People, a provider, and the ways to and from it. */
export function linking() {
  let now = new Date('2026-11-25T09:00:00Z');
  const clock = { now: () => now, today: () => '2026-11-25' as never };
  const [store, signUps, factors] = [
    new FakeLinkStore(),
    new FakeSignUpStore('bekend@voorbeeld.nl'),
    new FakeFactorStore(),
  ];
  const [secrets, sessions, failed] = [countedSecrets(), newSessions(), new FakeFailedTries()];
  const { say, providers } = aProvider();
  const password = new OwnPassword(factors, readableHashes(), failed, aLine(), clock);
  const round = new BeginRound(store, providers, secrets, clock);
  const begin = new BeginLinking(password, round);
  const join = new JoinByProvider(signUps, secrets, new MailBrakes(failed, clock), clock);
  const first = new FirstStep(new FakeKnownBrowsers(), aSecondStep, sessions);
  const finish = new FinishRound(store, providers, join, first, secrets, clock);
  const unlink = new UnlinkSignIn(store, password, sessions);
  const aPerson = (facts: Partial<OwnAccount> = {}): Actor => {
    const account = store.anAccount({ passwordHash: `hash of ${PASSWORD}`, ...facts });
    factors.anAccount(account);
    return { ...someone(), accountId: account.accountId };
  };
  /** Goes to the provider; answers what comes back. */
  async function go(facts: { readonly actor?: Actor; readonly back?: string; readonly secret?: string } = {}) {
    const { actor, back, secret } = facts;
    const gone = actor
      ? await begin.execute({ actor, provider: 'school', password: PASSWORD, place: 'home', secret })
      : await round.execute({ provider: 'school', accountId: null, back, secret });
    if (gone.kind !== 'ProviderRoundBegun') throw new Error(`expected to go, not ${gone.kind}`);
    return { state: gone.url.split('state=')[1]!, secret: gone.secret, actor };
  }
  const comeBack = ({ state, secret, actor }: { state?: string; secret?: string; actor?: Actor | undefined }) =>
    finish.execute({
      ...{ actor, answer: '', state, secret, browser: undefined, place: 'home', language: 'nl' as const },
      nameless: 'Naam onbekend',
    });
  return {
    ...{ store, signUps, sessions, say, aPerson, go, comeBack },
    pass: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    begin: (provider = 'school', back?: string) =>
      round.execute({ provider, accountId: null, back, secret: undefined }),
    beginLinking: (actor: Actor, given = PASSWORD) =>
      begin.execute({ actor, provider: 'school', password: given, place: 'home', secret: undefined }),
    unlink: (actor: Actor, id = anId<'LinkedSignIn'>(), given = PASSWORD) =>
      unlink.execute({ actor, id, password: given, place: 'home' }),
    /** From now on they have no password. */
    forgetPassword: ({ accountId }: Actor) =>
      void factors.anAccount(store.anAccount({ accountId, passwordHash: null })),
    forgetLink: ({ id }: LinkedSignIn) => store.transact((tx) => tx.removeLink(id)),
    linksOf: ({ accountId }: Actor) => store.transact((tx) => tx.linksOf(accountId)),
    /** Linked by way of the provider. */
    async linked(actor: Actor, subject = 'ada') {
      say.next = shown({ subject });
      await comeBack(await go({ actor }));
      return (await store.transact((tx) => tx.linksOf(actor.accountId))).find((link) => link.subject === subject)!;
    },
  };
}

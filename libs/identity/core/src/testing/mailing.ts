import { anId } from '@academy/testkit/pure';
import { FirstStep } from '../application/first-step';
import { MailBrakes } from '../application/mail-brakes';
import type { MailedSignInId } from '../domain/mailed-sign-in';
import { AskSignInLink } from '../mailed/ask-sign-in-link';
import { SignInByLink } from '../mailed/sign-in-by-link';
import { WriteSignInLinkLetter } from '../mailed/write-sign-in-link-letter';
import { aSecondStep, FakeFailedTries, FakeKnownBrowsers, newSessions } from './fake-front-door';
import { FakeMailedSignInStore } from './fake-mailed-sign-in-store';
import { countedSecrets } from './joining';

/** The way in by a link in a mail. */
export function mailing() {
  let now = new Date('2026-11-25T09:00:00Z');
  const clock = { now: () => now, today: () => '2026-11-25' as never };
  const [store, secrets, sessions] = [new FakeMailedSignInStore(), countedSecrets(), newSessions()];
  const brakes = new MailBrakes(new FakeFailedTries(), clock);
  const first = new FirstStep(new FakeKnownBrowsers(), aSecondStep, sessions);
  const asking = new AskSignInLink(store, secrets, brakes, clock);
  const letters = new WriteSignInLinkLetter(store, secrets, clock);
  const entering = new SignInByLink(store, secrets, brakes, first, clock);
  const ask = (email = 'ada@voorbeeld.nl', place = 'home') => asking.execute({ email, place });
  /** The mail that was asked so many before the last. */
  const letter = (before = 0) => letters.execute({ id: (store.told.at(-1 - before)?.id ?? anId()) as MailedSignInId });
  return {
    ...{ store, sessions, ask, letter },
    pass: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    /** The link of a mail that was asked now. */
    async mailed(email = 'ada@voorbeeld.nl'): Promise<string> {
      await ask(email);
      const written = await letter();
      return written?.kind === 'SignInLink' ? written.link : '';
    },
    enter: (link: string) => entering.execute({ link, browser: undefined }),
  };
}

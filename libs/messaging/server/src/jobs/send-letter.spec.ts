import type { Letter, Letters, LetterDue } from '@academy/contracts/identity';
import type { Mail } from '@academy/platform/mail';
import { SendLetterHearer } from './send-letter.hearer';

const due: LetterDue = { type: 'identity.letter-due.v1', about: 'sign-up', id: 'the-sign-up' };
const letter: Letter = {
  kind: 'ConfirmSignUp',
  to: { email: 'ada@voorbeeld.nl', language: 'nl' },
  ...{ code: '012345', link: 'geheim' },
};

/** Someone who writes letters, and what left the house; sending fails where that is said. */
function aPost({ written = letter, fails = false }: { written?: Letter | null; fails?: boolean } = {}) {
  const [mails, done]: [Mail[], unknown[]] = [[], []];
  const mailer = {
    async send(mail: Mail) {
      if (fails) throw new Error('The mail server does not answer');
      mails.push(mail);
    },
  };
  const database = { query: async (_: string, given: unknown[]) => (done.push(given), []) };
  const letters = { write: async () => written ?? undefined } as Letters;
  const hearer = new SendLetterHearer(database as never, letters, { mailer, home: 'https://academie.example' });
  return { mails, done, hear: () => hearer.hear(due, 'event-1/messaging.send-letter') };
}

describe('A mail about an account', () => {
  it('goes to its address under the name of its event, and is done with that', async () => {
    const { mails, done, hear } = aPost();
    expect(await hear()).toEqual({ kind: 'Sent' });
    expect(mails).toMatchObject([{ key: 'event-1', to: 'ada@voorbeeld.nl' }]);
    expect(mails[0]?.text).toContain('012345');
    expect(done).toHaveLength(1);
  });

  it('that could not be sent is not done, and is tried again', async () => {
    const { done, hear } = aPost({ fails: true });
    await expect(hear()).rejects.toThrow('does not answer');
    expect(done).toEqual([]);
  });

  it('for which nobody waits any more is sent to nobody', async () => {
    const { mails, done, hear } = aPost({ written: null });
    expect(await hear()).toEqual({ kind: 'NobodyWaits' });
    expect([mails.length, done.length]).toEqual([0, 1]);
  });
});

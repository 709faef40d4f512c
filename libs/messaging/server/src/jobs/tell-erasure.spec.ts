import type { People } from '@academy/contracts/identity';
import type { ErasureMoved } from '@academy/contracts/privacy';
import type { Mail } from '@academy/platform/mail';
import { anId } from '@academy/testkit/pure';
import { TellErasureHearer } from './tell-erasure.hearer';

const accountId = anId<'Account'>();
const event: ErasureMoved = {
  ...{ type: 'privacy.erasure-moved.v1', accountId, move: 'asked', erasedOn: '2026-12-12' },
};

function aPost({ known = true } = {}) {
  const [mails, done]: [Mail[], unknown[]] = [[], []];
  const database = { query: async (_: string, given: unknown[]) => (done.push(given), []) };
  const contact = { accountId, name: 'Ada', email: 'ada@voorbeeld.nl', language: 'nl' } as const;
  const people = { ofAccounts: async () => new Map(known ? [[accountId, contact]] : []) } as unknown as People;
  const post = { mailer: { send: async (mail: Mail) => void mails.push(mail) }, home: 'https://academie.example' };
  const hearer = new TellErasureHearer(database as never, people, post);
  return { mails, done, hear: () => hearer.hear(event, 'event-1/messaging.tell-erasure') };
}

describe('Whoever asked to be erased', () => {
  it('is mailed under the name of the event: it may have been someone else at their screen', async () => {
    const { mails, done, hear } = aPost();
    expect(await hear()).toEqual({ kind: 'Sent' });
    expect(mails).toMatchObject([{ key: 'event-1', to: 'ada@voorbeeld.nl' }]);
    expect(done).toHaveLength(1);
  });

  it('and is gone by now is sent nothing', async () => {
    const { mails, done, hear } = aPost({ known: false });
    expect(await hear()).toEqual({ kind: 'NobodyToTell' });
    expect([mails.length, done.length]).toEqual([0, 1]);
  });
});

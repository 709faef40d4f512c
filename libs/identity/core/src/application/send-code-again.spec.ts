import { anId } from '@academy/testkit/pure';
import { joining } from '../testing/joining';

describe('Asking for another mail', () => {
  const asked = async () => {
    const way = joining();
    const id = anId<'SignUp'>();
    await way.ask({ id });
    return { ...way, id };
  };

  it('has one sent, and gives another hour to answer', async () => {
    const { again, id, told, pass, store } = await asked();
    pass(50);
    expect(await again(id)).toEqual({ kind: 'CodeOnItsWay', minutes: 60 });
    expect(told(id)).toHaveLength(2);
    expect(store.waiting('ada@voorbeeld.nl')[0]?.expiresAt).toEqual(new Date('2026-11-25T10:50:00Z'));
  });

  it('is in vain where nobody asked, or where it is too late', async () => {
    const { again, id, pass } = await asked();
    expect(await again(anId<'SignUp'>())).toEqual({ kind: 'SignUpGone' });
    pass(60);
    expect(await again(id)).toEqual({ kind: 'SignUpGone' });
  });

  it('waits after a few, as the first mails do', async () => {
    const { again, id } = await asked();
    for (let nth = 1; nth < 5; nth += 1) await again(id, `place ${nth}`);
    expect(await again(id, 'another place')).toEqual({ kind: 'TooManyMails', retryAfterSeconds: 120 });
  });
});

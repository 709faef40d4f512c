import { linking, shown } from '../testing/linking';

describe('Whom the academy does not know by a provider', () => {
  it('asks for an account with what the provider says of them, and is linked to it', async () => {
    const { go, comeBack, signUps, say } = linking();
    say.next = shown({ email: ' Ada@Voorbeeld.NL ' });
    const came = await comeBack(await go({ back: '/leerpad' }));
    expect(came).toMatchObject({ kind: 'CodeOnItsWay', email: 'ada@voorbeeld.nl', back: '/leerpad' });
    const [waiting] = signUps.waiting('ada@voorbeeld.nl');
    expect(waiting).toMatchObject({ name: 'Ada Bakker', passwordHash: null, via: { subject: 'ada' }, language: 'nl' });
    expect(signUps.told(waiting!.id)).toMatchObject([{ about: 'sign-up' }]);
  });

  it.each([[undefined], [''], ['geen adres'], ['ada@']])(
    'gets no account without an address that the provider checked: %j',
    async (email) => {
      const { go, comeBack, say } = linking();
      say.next = shown({ email });
      expect(await comeBack(await go())).toEqual({ kind: 'NoVerifiedAddress', back: null });
    },
  );

  it.each([[''], ['ada@voorbeeld.nl'], ['<script>']])(
    'is called nothing odd where the provider says %j',
    async (name) => {
      const { go, comeBack, say, signUps } = linking();
      say.next = shown({ name });
      await comeBack(await go());
      expect(signUps.waiting('ada@voorbeeld.nl')).toMatchObject([{ name: 'Naam onbekend' }]);
    },
  );

  it('has a few mails sent, and then waits', async () => {
    const { go, comeBack } = linking();
    for (let nth = 0; nth < 5; nth += 1) expect(await comeBack(await go())).toMatchObject({ kind: 'CodeOnItsWay' });
    expect(await comeBack(await go())).toMatchObject({ kind: 'TooManyMails' });
  });
});

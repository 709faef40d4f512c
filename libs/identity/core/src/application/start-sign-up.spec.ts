import { anId } from '@academy/testkit/pure';
import { aLine } from '../testing/fake-front-door';
import { FakeSignUpStore } from '../testing/fake-sign-up-store';
import { joining } from '../testing/joining';
import { signUpStorePromises } from '../testing/sign-up-store-promises';
import type { SignUpRequest } from './start-sign-up';

signUpStorePromises('in memory', async () => {
  const store = new FakeSignUpStore();
  return {
    store,
    account: async (email) => store.account(email),
    waiting: async (email) => store.waiting(email).length,
    told: async (id) => store.told(id).length,
  };
});

const faultsIn = (outcome: Awaited<ReturnType<ReturnType<typeof joining>['ask']>>) =>
  outcome.kind === 'InvalidInput' ? outcome.faults.map(({ path, problem }) => [path.join('.'), problem.kind]) : [];

describe('Asking for an account', () => {
  it('makes none, and has a mail sent', async () => {
    const { ask, store, told } = joining();
    const id = anId<'SignUp'>();
    expect(await ask({ id, email: ' Ada@Voorbeeld.NL ', name: ' Ada  Bakker ' })).toEqual({
      kind: 'CodeOnItsWay',
      minutes: 60,
    });
    expect(store.account('ada@voorbeeld.nl')).toBeUndefined();
    expect(store.waiting('ada@voorbeeld.nl')).toMatchObject([{ name: 'Ada Bakker', codeHash: null }]);
    expect(told(id)).toEqual([{ type: 'identity.letter-due.v1', about: 'sign-up', id }]);
  });

  it('does the same and answers the same whether or not the address is known', async () => {
    const done = async (known: readonly string[]) => {
      const { ask, store, hashes } = joining({ known });
      const outcome = await ask();
      return { outcome, hashes: hashes.count, waiting: store.waiting('ada@voorbeeld.nl').length };
    };
    expect(await done(['ada@voorbeeld.nl'])).toEqual(await done([]));
  });

  it('is one sign-up and one mail, however often the same page sends it; what was filled in last counts', async () => {
    const { ask, store, told } = joining();
    const id = anId<'SignUp'>();
    for (const name of ['Ada', 'Ada', 'Ada Bakker']) await ask({ id, name });
    expect(store.waiting('ada@voorbeeld.nl')).toMatchObject([{ name: 'Ada Bakker' }]);
    expect(told(id)).toHaveLength(1);
    await ask({ id, email: 'ada.bakker@voorbeeld.nl' });
    expect([store.waiting('ada@voorbeeld.nl').length, told(id).length]).toEqual([0, 2]);
  });

  it.each<[Partial<SignUpRequest>, string[][]]>([
    [{ name: '  ' }, [['name', 'NameMissing']]],
    [{ name: '12' }, [['name', 'NameUnreadable']]],
    [{ name: 'Ada\r\nBcc: iemand@elders.nl' }, [['name', 'NameUnreadable']]],
    [{ name: 'Win nu op http://elders.nl' }, [['name', 'NameUnreadable']]],
    [{ name: 'Ada \u202eBakker' }, [['name', 'NameUnreadable']]],
    [{ name: 'A'.repeat(101) }, [['name', 'NameTooLong']]],
    [{ name: 'Zoë d’Hondt-Özer (Bètatechniek) 2' }, []],
    [{ name: '李小龍' }, []],
    [{ email: 'ada' }, [['email', 'AddressUnreadable']]],
    [{ email: 'ada@school' }, [['email', 'AddressUnreadable']]],
    [{ email: 'ada@voorbeeld.nl\nBcc: ben@voorbeeld.nl' }, [['email', 'AddressUnreadable']]],
    [{ email: 'ada@voorbeeld.nl,ben@voorbeeld.nl' }, [['email', 'AddressUnreadable']]],
    [{ email: 'Ada <ada@voorbeeld.nl>' }, [['email', 'AddressUnreadable']]],
    [{ email: 'ad\u0131@voorbeeld.nl' }, [['email', 'AddressUnreadable']]],
    [{ email: `${'a'.repeat(65)}@voorbeeld.nl` }, [['email', 'AddressUnreadable']]],
    [{ email: `ada@${'a.'.repeat(130)}nl` }, [['email', 'AddressUnreadable']]],
    [{ email: 'ada+lessen@les.voorbeeld.nl' }, []],
    [{ password: 'elf tekens.' }, [['password', 'PasswordTooShort']]],
    [{ password: '🧪'.repeat(11) }, [['password', 'PasswordTooShort']]],
    [{ password: '🧪'.repeat(12) }, []],
    [{ password: 'x'.repeat(201) }, [['password', 'PasswordTooLong']]],
    [{ password: 'ik heet BAKKER hoor' }, [['password', 'PasswordHoldsYou']]],
    [{ password: 'bij de zoete winkel', name: 'Zoë Boekwinkel' }, []],
    [{ password: 'lang.leve.ada.b', email: 'ada.b@voorbeeld.nl' }, [['password', 'PasswordHoldsYou']]],
    [{ password: 'wachtwoord2026' }, [['password', 'PasswordGuessed']]],
    [
      { name: '', email: '', password: '' },
      [
        ['name', 'NameMissing'],
        ['email', 'AddressUnreadable'],
        ['password', 'PasswordTooShort'],
      ],
    ],
  ])('with %j has the faults %j', async (facts, faults) => {
    const { ask, store } = joining();
    const outcome = await ask(facts);
    expect(faultsIn(outcome)).toEqual(faults);
    expect(outcome.kind).toBe(faults.length > 0 ? 'InvalidInput' : 'CodeOnItsWay');
    if (faults.length > 0) expect(store.waiting('ada@voorbeeld.nl')).toEqual([]);
  });

  it('takes letters that mean the same for the same address', async () => {
    const { ask, store } = joining();
    await ask({ email: 'ＡDA@voorbeeld.nl' });
    expect(store.waiting('ada@voorbeeld.nl')).toHaveLength(1);
  });

  it('fills nobody’s mailbox, known or not, whoever asks from wherever; and keeps nobody else waiting', async () => {
    for (const known of [[], ['ada@voorbeeld.nl']]) {
      const { ask, pass } = joining({ known });
      for (const place of ['a', 'b', 'c', 'd', 'e'])
        expect(await ask({ place })).toMatchObject({ kind: 'CodeOnItsWay' });
      expect(await ask({ place: 'f' })).toEqual({ kind: 'TooManyMails', retryAfterSeconds: 120 });
      expect(await ask({ email: 'ben@voorbeeld.nl', place: 'a' })).toMatchObject({ kind: 'CodeOnItsWay' });
      pass(2);
      expect(await ask({ place: 'f' })).toMatchObject({ kind: 'CodeOnItsWay' });
      expect(await ask({ place: 'f' })).toEqual({ kind: 'TooManyMails', retryAfterSeconds: 240 });
    }
  });

  it('lets a school join behind one address, and nobody mail the world from there', async () => {
    const { ask } = joining();
    for (let nth = 0; nth < 100; nth += 1)
      expect(await ask({ email: `nr${nth}@voorbeeld.nl` })).toMatchObject({ kind: 'CodeOnItsWay' });
    expect(await ask({ email: 'nr101@voorbeeld.nl' })).toMatchObject({ kind: 'TooManyMails' });
  });

  it('tells whoever finds the line full when to come back, and looks at nothing', async () => {
    const { ask, hashes, line } = joining({ line: aLine(0) });
    expect(await ask()).toEqual({ kind: 'SignInBusy', retryAfterSeconds: 5 });
    expect([hashes.count, line.inside]).toEqual([0, 0]);
  });
});

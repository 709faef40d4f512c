import type { Day } from '@academy/kernel';
import { everyoneBut, someone } from '@academy/testkit/pure';
import { ada, anInvitee, inviting } from '../testing/inviting';
import type { Invitee } from '../domain/weigh-lines';
import type { InvitePeopleOutcome } from './invite-people';

const ben = 'ben@voorbeeld.nl';
const linesOf = (outcome: InvitePeopleOutcome) =>
  outcome.kind === 'InvitationsWeighed'
    ? outcome.lines.map(({ effect, faults }) => [effect, ...faults.map(({ problem }) => problem.kind)])
    : outcome.kind;

describe('Inviting people', () => {
  it('writes down who is asked to be what for how long, and has a mail sent for each', async () => {
    const { invite, store, organisationId, owner, letters } = inviting();
    const people = [
      anInvitee({ factor: 0.4, until: '2027-07-31' as Day }),
      anInvitee({ email: ` ${ben.toUpperCase()}` }),
    ];
    expect(await invite(people, { language: 'en' })).toEqual({ kind: 'InvitationsSent', count: 2 });
    expect(store.all()).toMatchObject([
      { organisationId, email: ada, role: 'author', factor: 0.4, until: '2027-07-31', invitedBy: owner.accountId },
      { email: ben, language: 'en', linkHash: null, answer: null, expiresAt: new Date('2026-12-12T09:00:00Z') },
    ]);
    expect(letters()).toBe(2);
  });

  it('may ask one person to be several things: an invitation for each', async () => {
    const { invite, store } = inviting();
    await invite([anInvitee({ role: 'staff' }), anInvitee({ role: 'author' })]);
    expect(store.all().map(({ email, role }) => [email, role])).toEqual([
      [ada, 'staff'],
      [ada, 'author'],
    ]);
  });

  it('of the same address and role again is the same invitation with other terms, mailed again and open as long again', async () => {
    const { invite, only, letters, pass } = inviting();
    await invite();
    const { id } = only();
    pass(60);
    await invite([anInvitee({ factor: 0.2 })]);
    expect(only()).toMatchObject({ id, factor: 0.2, mails: 2, expiresAt: new Date('2026-12-12T10:00:00Z') });
    expect(letters()).toBe(2);
  });

  it('sent twice by one press is one mail; with other terms it is another', async () => {
    const { invite, only, letters, pass } = inviting();
    await invite();
    expect(await invite()).toEqual({ kind: 'InvitationsSent', count: 1 });
    expect(letters()).toBe(1);
    await invite([anInvitee({ factor: 0.2 })]);
    pass(10);
    await invite([anInvitee({ factor: 0.2 })]);
    expect([letters(), only().mails]).toEqual([3, 3]);
  });

  it('opens one again that was declined, withdrawn, answered or too late', async () => {
    const { invite, only, answer, withdraw, pass } = inviting();
    await invite();
    await answer(ada, { accept: false });
    pass(60);
    await invite();
    expect(only().answer).toBeNull();
    await withdraw();
    pass(60);
    await invite();
    expect(only().answer).toBeNull();
    await answer();
    pass(15 * 24 * 60);
    await invite();
    expect(only()).toMatchObject({ answer: null, mails: 1 });
  });

  it('is tried first: what would happen is told line by line, and nothing is done', async () => {
    const { invite, store, letters, pass } = inviting();
    await invite();
    const people = [anInvitee(), anInvitee({ email: ben }), anInvitee({ factor: 0.5 })];
    expect(linesOf(await invite(people.slice(0, 2), { trial: true }))).toEqual([['justMailed'], ['new']]);
    pass(60);
    expect(linesOf(await invite(people, { trial: true }))).toEqual([['again'], ['new'], ['again', 'TwiceInList']]);
    expect([store.all().length, letters()]).toEqual([1, 1]);
  });

  it.each<[Partial<Invitee>, string[]]>([
    [{ email: 'ada' }, ['AddressUnreadable']],
    [{ email: 'ada@voorbeeld.nl\nBcc: ben@voorbeeld.nl' }, ['AddressUnreadable']],
    [{ role: 'curator' }, ['RoleNotGivenHere']],
    [{ factor: 0 }, ['FactorOutOfRange']],
    [{ factor: 1.1 }, ['FactorOutOfRange']],
    [{ until: '2026-11-27' as Day }, ['EndsBeforeItBegins']],
    [{ until: '2026-11-28' as Day, factor: 1 }, []],
    [{ email: '', role: 'admin', factor: Number.NaN }, ['AddressUnreadable', 'RoleNotGivenHere', 'FactorOutOfRange']],
  ])('with %j in a line names %j, and then invites nobody of the list', async (facts, problems) => {
    const { invite, store, letters } = inviting();
    const outcome = await invite([anInvitee({ email: ben }), anInvitee(facts)]);
    expect(linesOf(outcome)).toEqual(problems.length > 0 ? [['new'], ['new', ...problems]] : 'InvitationsSent');
    expect([store.all().length, letters()]).toEqual(problems.length > 0 ? [0, 0] : [2, 2]);
  });

  it('fills nobody’s mailbox, whoever invites from whichever organisation', async () => {
    const { invite, store, pass, letters } = inviting();
    const other = store.anOrganisation('school');
    for (let nth = 0; nth < 5; nth += 1) {
      await invite([anInvitee({ factor: (nth + 1) / 10 })], {
        ...(nth % 2 === 0 ? {} : { organisationId: other, actor: someone('owner', other) }),
      });
    }
    expect(linesOf(await invite([anInvitee({ factor: 1 })]))).toEqual([['again', 'MailboxWaits']]);
    expect(await invite([anInvitee({ email: ben })])).toMatchObject({ kind: 'InvitationsSent' });
    pass(2);
    expect(await invite([anInvitee({ factor: 1 })])).toMatchObject({ kind: 'InvitationsSent' });
    expect(linesOf(await invite([anInvitee({ factor: 0.9 })]))).toEqual([['again', 'MailboxWaits']]);
    expect(letters()).toBe(7);
  });

  it('mails a thousand people a day for an organisation, and then waits for the next', async () => {
    const { invite, pass } = inviting();
    const many = (from: number) =>
      Array.from({ length: 500 }, (_, nth) => anInvitee({ email: `nr${from + nth}@voorbeeld.nl` }));
    expect([await invite(many(0)), await invite(many(500))]).toMatchObject([{ count: 500 }, { count: 500 }]);
    expect(await invite()).toEqual({ kind: 'TooManyMails', retryAfterSeconds: 86_400 });
    pass(24 * 60);
    expect(await invite()).toMatchObject({ kind: 'InvitationsSent' });
  });

  it('is the owner’s to do, and nobody else’s; where nobody owns it, and at the academy, an administrator’s', async () => {
    const { invite, organisationId, store } = inviting();
    for (const actor of everyoneBut()) expect(await invite(undefined, { actor })).toEqual({ kind: 'NotAllowed' });
    for (const role of ['manager', 'author', 'staff'] as const)
      for (const trial of [true, false])
        expect(await invite(undefined, { actor: someone(role, organisationId), trial })).toEqual({
          kind: 'NotAllowed',
        });
    expect(await invite(undefined, { organisationId: 'nowhere' })).toEqual({ kind: 'NotAllowed' });
    expect(store.all()).toEqual([]);
    const unowned = store.anOrganisation('school', false);
    const asAdmin = { actor: someone('admin'), organisationId: unowned };
    expect(await invite(undefined, asAdmin)).toMatchObject({ kind: 'InvitationsSent' });
    const academy = inviting('academy');
    expect(await academy.invite([anInvitee({ role: 'curator' })])).toMatchObject({ kind: 'InvitationsSent' });
  });

  it('may be done by whoever operates the academy, for any organisation that is there', async () => {
    const { invite, only } = inviting();
    expect(await invite(undefined, { actor: null, organisationId: 'nowhere' })).toEqual({ kind: 'NotAllowed' });
    expect(await invite(undefined, { actor: null })).toMatchObject({ kind: 'InvitationsSent' });
    expect(only().invitedBy).toBeNull();
  });
});

import type { Day } from '@academy/kernel';
import { anId, everyoneBut } from '@academy/testkit/pure';
import { noRoles } from '../domain/roles';
import { ada, anInvitee, inviting } from '../testing/inviting';
import { AnswerInvitation } from './answer-invitation';

async function invited(facts: Parameters<typeof anInvitee>[0] = {}) {
  const way = inviting();
  await way.invite([anInvitee(facts)]);
  return way;
}

describe('Answering an invitation', () => {
  it('makes who takes it up what was asked, from today on, and says by whom it was given', async () => {
    const { answer, members, store, only, organisationId, owner } = await invited({
      ...{ factor: 0.4, until: '2027-07-31' as Day },
    });
    expect(await answer()).toEqual({ kind: 'InvitationAccepted', organisationId, role: 'author' });
    expect(members()).toMatchObject([{ role: 'author', factor: 0.4, from: '2026-11-28', until: '2027-07-31' }]);
    expect(store.told().at(-1)).toMatchObject({
      ...{ kind: 'ROLE_GIVEN', by: owner.accountId, whom: members()[0]?.accountId, organisationId, about: 'author' },
    });
    expect(only().answer).toBe('accepted');
  });

  it('that comes from the academy itself is given by nobody', async () => {
    const way = inviting();
    await way.invite(undefined, { actor: null });
    expect(await way.answer()).toMatchObject({ kind: 'InvitationAccepted' });
    expect(way.store.told().at(-1)).toMatchObject({ kind: 'ROLE_GIVEN', by: null });
  });

  it('with no changes nothing, and that is kept', async () => {
    const { answer, members, only } = await invited();
    expect(await answer(ada, { accept: false })).toEqual({ kind: 'InvitationDeclined' });
    expect([members(), only().answer]).toEqual([[], 'declined']);
  });

  it('is for who signs in with its very address, and for nobody else, whatever they are', async () => {
    const { answer, members, store, only } = await invited();
    for (const email of ['ada@voorbeeld.nl.elders.nl', 'ada@elders.nl', 'noor@voorbeeld.nl'])
      expect(await answer(email)).toEqual({ kind: 'InvitationUnknown' });
    const answering = new AnswerInvitation(store, {
      now: () => new Date('2026-11-28T09:00:00Z'),
      today: () => '2026-11-28' as Day,
    });
    for (const actor of everyoneBut())
      expect(await answering.execute({ actor, id: only().id, accept: true })).toEqual({ kind: 'InvitationUnknown' });
    expect(members()).toEqual([]);
    expect(await answer(ada, { id: anId<'Invitation'>() })).toEqual({ kind: 'InvitationUnknown' });
  });

  it('works once, however it was answered', async () => {
    for (const accept of [true, false]) {
      const { answer, members } = await invited();
      await answer(ada, { accept });
      expect(await answer()).toEqual({ kind: 'InvitationAnswered' });
      expect(await answer(ada, { accept: false })).toEqual({ kind: 'InvitationAnswered' });
      expect(members()).toHaveLength(accept ? 1 : 0);
    }
  });

  it('is too late after fourteen days, and after the last day of the role', async () => {
    const { answer, pass } = await invited();
    pass(14 * 24 * 60 - 1);
    const inTime = await invited();
    inTime.pass(14 * 24 * 60 - 1);
    expect(await inTime.answer()).toMatchObject({ kind: 'InvitationAccepted' });
    pass(1);
    expect(await answer()).toEqual({ kind: 'InvitationExpired' });
    const short = await invited({ until: '2026-11-29' as Day });
    short.pass(2 * 24 * 60);
    expect(await short.answer()).toEqual({ kind: 'InvitationExpired' });
  });

  it('is not possible once it was withdrawn', async () => {
    const { answer, withdraw, members } = await invited();
    await withdraw();
    expect(await answer()).toEqual({ kind: 'InvitationWithdrawn' });
    expect(members()).toEqual([]);
  });

  it('lets nobody in after who invited lost their say, or the organisation is no more', async () => {
    const { answer, store, owner, members } = await invited();
    store.anAccount('noor@voorbeeld.nl', noRoles, owner.accountId);
    expect(await answer()).toEqual({ kind: 'InvitationLapsed' });
    expect(await answer(ada, { accept: false })).toEqual({ kind: 'InvitationDeclined' });
    const ended = await invited();
    ended.store.endOrganisation(ended.organisationId);
    expect(await ended.answer()).toEqual({ kind: 'InvitationLapsed' });
    expect([...members(), ...ended.members()]).toEqual([]);
  });
});

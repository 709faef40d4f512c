import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { ada, inviting } from '../testing/inviting';

async function invited() {
  const way = inviting();
  await way.invite();
  return way;
}

describe('Withdrawing an invitation', () => {
  it('takes it back, also one that is too late or was taken back before', async () => {
    const { withdraw, only, pass } = await invited();
    expect(await withdraw()).toEqual({ kind: 'Withdrawn' });
    expect(only().answer).toBe('withdrawn');
    pass(20 * 24 * 60);
    expect(await withdraw()).toEqual({ kind: 'Withdrawn' });
  });

  it('is not possible once it was answered', async () => {
    for (const accept of [true, false]) {
      const { withdraw, answer, only } = await invited();
      await answer(ada, { accept });
      expect(await withdraw()).toEqual({ kind: 'InvitationAnswered' });
      expect(only().answer).toBe(accept ? 'accepted' : 'declined');
    }
  });

  it('is for who may invite there, and nobody else; one that is not there answers the same', async () => {
    const { withdraw, only, organisationId, owner } = await invited();
    for (const actor of [...everyoneBut(), someone('manager', organisationId)])
      expect(await withdraw(actor)).toEqual({ kind: 'NotAllowed' });
    expect(await withdraw(owner, anId<'Invitation'>())).toEqual({ kind: 'NotAllowed' });
    expect(only().answer).toBeNull();
  });
});

import { anId } from '@academy/testkit/pure';
import { ada, anInvitee, inviting } from '../testing/inviting';

async function invited() {
  const way = inviting();
  await way.invite([anInvitee()], { language: 'en' });
  return way;
}

describe('The mail to who is invited', () => {
  it('says where, as what and until when it can be answered, and has a link of which only a hash is kept', async () => {
    const { letter, only, organisationId } = await invited();
    expect(await letter()).toEqual({
      ...{ kind: 'Invited', to: { email: ada, language: 'en' }, link: 'link-1', role: 'author' },
      ...{ organisation: `Organisatie ${organisationId} (fictief)`, expiresAt: new Date('2026-12-12T09:00:00Z') },
    });
    expect(only().linkHash).toBe('hash of link-1');
  });

  it('has another link each time, of which the last one counts', async () => {
    const { letter, only, pass, invite } = await invited();
    await letter();
    pass(60);
    await invite();
    expect(only().linkHash).toBeNull();
    expect(await letter()).toMatchObject({ link: 'link-2' });
    expect(only().linkHash).toBe('hash of link-2');
  });

  it('is not written where there is nothing to answer any more', async () => {
    const { letter, withdraw } = await invited();
    expect(await letter(anId<'Invitation'>())).toBeUndefined();
    await withdraw();
    expect(await letter()).toBeUndefined();
    const late = await invited();
    late.pass(14 * 24 * 60);
    expect(await late.letter()).toBeUndefined();
    const ended = await invited();
    ended.store.endOrganisation(ended.organisationId);
    expect(await ended.letter()).toBeUndefined();
  });
});

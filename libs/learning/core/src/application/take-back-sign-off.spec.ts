import { aTrainer, everyoneBut } from '@academy/testkit/pure';
import { following } from '../testing/following';
import { SignOff } from './sign-off';
import { TakeBackSignOff } from './take-back-sign-off';

describe('Taking a sign-off back', () => {
  const signedOff = async ({ builtOn = false, given = true } = {}) => {
    const follower = following([], {}, { completedBy: 'sign-off' });
    const { access, store, clock, enrolmentId } = follower;
    const signOff = () => new SignOff(access, store, clock).execute({ actor: aTrainer('o'), enrolmentId });
    if (given) await signOff();
    const awards = { builtOn: async () => builtOn };
    const takeBack = (reason = ' Was er niet ', actor = aTrainer('o'), asked = access) =>
      new TakeBackSignOff(asked, awards, store, clock).execute({ actor, enrolmentId, reason });
    return { ...follower, takeBack, signOff };
  };

  it('undoes the completion and what was awarded on it, and keeps who said why', async () => {
    const { takeBack, kept, store, enrolmentId } = await signedOff();
    const trainer = aTrainer('o');
    expect(await takeBack(' Was er niet ', trainer)).toEqual({ kind: 'SignOffTakenBack' });
    expect(kept()).toMatchObject({
      ...{ completion: null, signedOffBy: null },
      takenBack: [{ reason: 'Was er niet', by: trainer.accountId }],
    });
    expect([store.revoked, store.seat(enrolmentId)?.state]).toEqual([[enrolmentId], 'enrolled']);
    expect(store.noted.at(-1)).toMatchObject({
      ...{ kind: 'SIGN_OFF_TAKEN_BACK', by: trainer.accountId, whom: store.seat(enrolmentId)?.teacherId },
      ...{ organisationId: 'o', reason: 'Was er niet' },
    });
  });

  it('is possible once, and again after it was signed off anew', async () => {
    const { takeBack, signOff, store } = await signedOff();
    await takeBack();
    expect(await takeBack()).toEqual({ kind: 'NotSignedOff' });
    await signOff();
    expect(await takeBack()).toEqual({ kind: 'SignOffTakenBack' });
    expect(store.told).toHaveLength(2);
  });

  it('is nothing where nothing was signed off', async () => {
    const { takeBack } = await signedOff({ given: false });
    expect(await takeBack()).toEqual({ kind: 'NotSignedOff' });
  });

  it.each(['', '   kort   '.slice(0, 6), 'x'.repeat(501)])(
    'asks a reason that can be read, not “%.10s”',
    async (reason) => {
      const { takeBack, kept } = await signedOff();
      expect(await takeBack(reason)).toEqual({ kind: 'ReasonDoesNotFit' });
      expect(kept().signedOffBy).not.toBeNull();
    },
  );

  it('is refused where its teacher went on from it', async () => {
    const { takeBack, kept, store } = await signedOff({ builtOn: true });
    expect(await takeBack()).toEqual({ kind: 'BuiltOn' });
    expect(kept().completion).not.toBeNull();
    expect(store.noted.map(({ kind }) => kind)).toEqual(['SIGNED_OFF']);
  });

  it('is refused too where its teacher took a later seat in the module while it was asked', async () => {
    const { takeBack, kept, store, enrolmentId } = await signedOff();
    const { teacherId, moduleSlug } = store.seat(enrolmentId)!;
    store.aSeat({ teacherId, moduleSlug, state: 'requested' });
    expect(await takeBack()).toEqual({ kind: 'BuiltOn' });
    expect([kept().signedOffBy !== null, store.revoked]).toEqual([true, []]);
  });

  it('is for the authors of its publisher', async () => {
    const { takeBack, kept } = await signedOff();
    for (const actor of [aTrainer('another'), ...everyoneBut('trainer')])
      expect(await takeBack('Was er niet', actor)).toEqual({ kind: 'NoAccess' });
    expect(kept().signedOffBy).not.toBeNull();
  });

  it('comes too late for who has no seat any more', async () => {
    const { takeBack, withdrawnMeanwhile } = await signedOff({ given: false });
    expect(await takeBack('Was er niet', aTrainer('o'), withdrawnMeanwhile())).toEqual({ kind: 'NoAccess' });
  });
});

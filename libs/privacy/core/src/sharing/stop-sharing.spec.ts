import { aTeacher, anId, everyoneBut } from '@academy/testkit/pure';
import { aTeacherWhoShares, clock } from '../testing/sharing';
import { StopSharing } from './stop-sharing';

describe('Stopping to share', () => {
  it('counts at once, and is written down for good, once', async () => {
    const { shared, store, teacher } = aTeacherWhoShares();
    const { id } = await shared();
    const stop = new StopSharing(store, clock);
    for (let times = 0; times < 2; times += 1)
      expect(await stop.execute({ actor: teacher, id })).toEqual({ kind: 'SharingStopped' });
    expect(store.shares).toMatchObject([{ id, stoppedAt: clock.now() }]);
    expect(store.told.map(({ kind }) => kind)).toEqual(['SHARED', 'SHARING_STOPPED']);
  });

  it('is of one’s own: another’s, and what is not there, stays as it is and answers alike', async () => {
    const { shared, store, organisationId } = aTeacherWhoShares();
    const { id } = await shared();
    const stop = new StopSharing(store, clock);
    for (const actor of [aTeacher(), ...everyoneBut()]) {
      expect(await stop.execute({ actor, id })).toEqual({ kind: 'SharingStopped' });
      expect(await stop.execute({ actor, id: anId<'Share'>() })).toEqual({ kind: 'SharingStopped' });
    }
    expect(store.shares).toMatchObject([{ organisationId, stoppedAt: null }]);
    expect(store.told).toHaveLength(1);
  });
});

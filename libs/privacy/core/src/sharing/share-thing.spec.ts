import { day } from '@academy/kernel';
import { aTeacher, everyoneBut } from '@academy/testkit/pure';
import { aTeacherWhoShares } from '../testing/sharing';

describe('Sharing something with those who lead where one works', () => {
  it('is kept with what, with whom, for what and until when, and is written down for good', async () => {
    const { shares, store, teacher, wanted } = aTeacherWhoShares();
    const outcome = await shares();
    const share = { ...wanted, teacherId: teacher.teacherId, stoppedAt: null };
    expect(outcome).toMatchObject({ kind: 'ThingShared', share });
    expect(store.shares).toMatchObject([share]);
    expect(store.told).toEqual([
      {
        ...{ type: 'audit.noted.v1', kind: 'SHARED', by: teacher.accountId, whom: teacher.teacherId },
        ...{ organisationId: wanted.organisationId, about: 'certificate', reason: null },
      },
    ]);
  });

  it('again moves its last day, and is one still', async () => {
    const { shares, store } = aTeacherWhoShares();
    await shares();
    await shares({ until: day('2026-12-31') });
    expect(store.shares.map(({ until }) => until)).toEqual(['2026-12-31']);
    expect(store.told).toHaveLength(2);
  });

  it.each(['2026-11-27', '2027-11-29'])('does not end before today nor after a year: %s', async (until) => {
    const { shares, store } = aTeacherWhoShares();
    expect(await shares({ until: day(until) })).toEqual({ kind: 'DayNotPossible', latest: '2027-11-28' });
    expect(store.shares).toEqual([]);
  });

  it('is for what that kind of thing can be shown for', async () => {
    const { shares } = aTeacherWhoShares();
    expect(await shares({ purpose: 'means' })).toEqual({ kind: 'NotAllowed' });
    expect(await shares({ purpose: 'development' })).toMatchObject({ kind: 'ThingShared' });
  });

  it('is of what is one’s own: another’s answers as what is not there', async () => {
    const { shares, store } = aTeacherWhoShares();
    const ofNobody = await shares({ thingId: 'nothing' });
    for (const actor of [aTeacher(), ...everyoneBut()]) expect(await shares({ actor })).toEqual(ofNobody);
    expect(ofNobody).toEqual({ kind: 'NotAllowed' });
    expect(store.shares).toEqual([]);
  });

  it('is with an organisation that one works for today', async () => {
    const { shares, leaves } = aTeacherWhoShares();
    expect(await shares({ organisationId: 'elsewhere' })).toEqual({ kind: 'NotAllowed' });
    leaves();
    expect(await shares()).toEqual({ kind: 'NotAllowed' });
  });
});

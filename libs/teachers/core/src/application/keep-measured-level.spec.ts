import { anId, aTeacher } from '@academy/testkit/pure';
import { aMeasuredLevel } from '../testing/builders';
import { FakeProfileStore } from '../testing/fake-profile-store';
import { KeepMeasuredLevel } from './keep-measured-level';
import { RemoveEvidence } from './remove-evidence';

describe('A level that an entry test measured', () => {
  const aProfile = () => {
    const store = new FakeProfileStore();
    const teacherId = store.aTeacher();
    const measured = aMeasuredLevel(teacherId);
    const keeping = new KeepMeasuredLevel(store);
    return {
      store,
      teacherId,
      measured,
      keep: (cause = 'event-1/keep') => keeping.execute({ cause, measured }),
      keeping,
    };
  };

  it('becomes evidence of the day it was measured, and the profile changed', async () => {
    const { store, teacherId, measured, keep } = aProfile();
    expect(await keep()).toEqual({ kind: 'MeasuredLevelKept' });
    expect(store.profile(teacherId).evidence).toMatchObject([
      { type: 'quiz', competenceId: 'lab.ana', level: 3, date: '2026-11-24', entryTestId: measured.attemptId },
    ]);
    expect(store.told(teacherId)).toMatchObject([{ reason: 'entry-test' }]);
  });

  it('is kept once, however often it is heard', async () => {
    const { store, teacherId, keep } = aProfile();
    await keep();
    expect(await keep()).toEqual({ kind: 'AlreadyDone' });
    expect(store.profile(teacherId).evidence).toHaveLength(1);
  });

  it('is the teacher’s own, to remove', async () => {
    const { store, teacherId, keep } = aProfile();
    await keep();
    const evidenceId = store.profile(teacherId).evidence[0]?.id ?? '';
    const removed = await new RemoveEvidence(store).execute({ actor: aTeacher(teacherId), evidenceId });
    expect(removed).toMatchObject({ kind: 'ProfileSaved' });
    expect(store.profile(teacherId).evidence).toEqual([]);
  });

  it('of a teacher who is gone is let go', async () => {
    const { keeping } = aProfile();
    const measured = aMeasuredLevel(anId<'Teacher'>());
    expect(await keeping.execute({ cause: 'event-2/keep', measured })).toEqual({ kind: 'TeacherUnknown' });
  });
});

import { clockAt } from '@academy/kernel';
import { aTeacher, everyoneBut } from '@academy/testkit/pure';
import { aCompetence } from '../../../../matching/core/src/testing/builders';
import { anEvidenceDraft, ownEvidence } from '../testing/builders';
import { FakeProfileStore } from '../testing/fake-profile-store';
import { AddEvidence, MAX_EVIDENCE } from './add-evidence';
import type { EvidenceDraft } from '../domain/evidence-rules';

describe('Adding evidence', () => {
  const clock = clockAt(new Date('2026-11-24T12:00:00Z'));
  const frameworks = {
    current: async () => ({
      ...{ version: '1', levels: [], domains: [] },
      competences: new Map([['lab.ana', aCompetence({ maxLevel: 4 })]]),
    }),
  };
  const aProfile = () => {
    const store = new FakeProfileStore();
    const teacherId = store.aTeacher();
    const adding = new AddEvidence(frameworks, store, clock);
    const add = (facts: Partial<EvidenceDraft> = {}, actor = aTeacher(teacherId)) =>
      adding.execute({ actor, draft: anEvidenceDraft(facts) });
    return { store, teacherId, add, adding };
  };

  it('keeps what the teacher says, of today when no day is given, and tells that the profile changed', async () => {
    const { store, teacherId, add } = aProfile();
    expect(await add({ note: ' bij de vakgroep ' })).toEqual({ kind: 'ProfileSaved', teacherId });
    expect(store.profile(teacherId).evidence).toMatchObject([
      { competenceId: 'lab.ana', type: 'self', level: 3, date: '2026-11-24', note: 'bij de vakgroep' },
    ]);
    expect(store.told(teacherId)).toEqual([{ type: 'teachers.profile-changed.v1', teacherId, reason: 'teacher' }]);
  });

  it('puts a new self-report in the place of the one before', async () => {
    const { store, teacherId, add } = aProfile();
    await add({ level: 1 });
    await add({ level: 4 });
    expect(store.profile(teacherId).evidence).toMatchObject([{ level: 4 }]);
  });

  it('names every fault of what was filled in, and keeps nothing', async () => {
    const { store, teacherId, add } = aProfile();
    expect(await add({ level: 5, date: '2026-11-25' })).toEqual({
      kind: 'InvalidInput',
      faults: [
        { field: 'level', problem: 'LevelTooHigh' },
        { field: 'date', problem: 'InFuture' },
      ],
    });
    expect(await add({ competenceId: 'elsewhere' })).toMatchObject({ faults: [{ problem: 'UnknownCompetence' }] });
    expect(await add({ type: 'quiz' })).toMatchObject({ faults: [{ field: 'type', problem: 'NotYours' }] });
    expect([store.profile(teacherId).evidence, store.told(teacherId)]).toEqual([[], []]);
  });

  it('stops at more than anyone has to show', async () => {
    const { store, teacherId, add } = aProfile();
    await store.transact(async (tx) => {
      for (let piece = 0; piece < MAX_EVIDENCE; piece += 1)
        await tx.addEvidence(teacherId, ownEvidence({ type: 'years' }));
    });
    expect(await add({ type: 'diploma' })).toEqual({
      kind: 'InvalidInput',
      faults: [{ field: 'competenceId', problem: 'TooMuch' }],
    });
    expect(store.profile(teacherId).evidence).toHaveLength(MAX_EVIDENCE);
  });

  it('is for teachers, in a profile of their own', async () => {
    const { adding, add } = aProfile();
    for (const actor of everyoneBut('teacher'))
      expect(await adding.execute({ actor, draft: anEvidenceDraft() })).toEqual({ kind: 'NotAllowed' });
    expect(await add({}, aTeacher())).toEqual({ kind: 'NotAllowed' });
  });
});

import { aWishesDraft } from '../testing/builders';
import { profileFaults, type ProfileDraft } from './profile-rules';

describe('A profile that is brought in', () => {
  const known = { highestLevels: new Map([['lab.ana', 4 as const]]), credentials: new Set(['labveiligheid']) };
  const faults = (facts: Partial<ProfileDraft>) =>
    profileFaults({ ...aWishesDraft(), talents: [], evidence: [], credentials: [], ...facts }, known);

  it('has no fault where all it names is there', () => {
    const evidence = [{ competenceId: 'lab.ana', level: 4 as const }, { competenceId: 'lab.ana' }];
    expect(faults({ talents: ['lab.ana'], evidence, credentials: [{ credential: 'labveiligheid' }] })).toEqual([]);
  });

  it('names the place of every competence that the framework does not have', () => {
    const found = faults({ talents: ['lab.ana', 'elsewhere'], evidence: [{ competenceId: 'gone', level: 1 }] });
    expect(found.map(({ path, problem }) => [path.join('.'), problem.kind])).toEqual([
      ['talents.1', expect.stringMatching(/Unknown/)],
      ['evidence.0.competenceId', expect.stringMatching(/Unknown/)],
    ]);
  });

  it('names a level above the highest of its competence', () => {
    const [fault, ...others] = faults({ evidence: [{ competenceId: 'lab.ana', level: 5 }] });
    expect([fault?.path, others]).toEqual([['evidence', 0, 'level'], []]);
  });

  it('names a credential that nobody can have been awarded', () => {
    expect(faults({ credentials: [{ credential: 'labveiligheid' }, { credential: 'rijbewijs' }] })).toEqual([
      {
        path: ['credentials', 1, 'credential'],
        problem: { kind: 'CredentialNotAwarded', credential: 'rijbewijs' },
      },
    ]);
  });

  it('names a wish that nobody can have, with what was given', () => {
    expect(faults({ maxTravelKm: 900, languages: [] })).toEqual([
      { path: ['languages'], problem: { kind: 'NoLanguage', given: [] } },
      { path: ['maxTravelKm'], problem: { kind: 'DistanceOutOfRange', given: 900 } },
    ]);
  });
});

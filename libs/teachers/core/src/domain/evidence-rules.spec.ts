import type { Competence } from '@academy/contracts/competences';
import { day } from '@academy/kernel';
import { readEvidence, type EvidenceDraft } from './evidence-rules';

const today = day('2026-11-24');
const competence: Competence = {
  id: 'lab.veil',
  domainId: 'lab',
  nl: 'Labveiligheid',
  en: 'Lab safety',
  maxLevel: 4,
  halfLifeYears: 5,
  safetyCritical: true,
};
const aDraft = (given: Partial<EvidenceDraft> = {}): EvidenceDraft => ({
  competenceId: 'lab.veil',
  type: 'certificate',
  level: 3,
  years: null,
  date: '2026-11-01',
  validUntil: null,
  note: null,
  ...given,
});
const problems = (given: Partial<EvidenceDraft>, of: Competence | undefined = competence) => {
  const read = readEvidence(aDraft(given), of, today);
  return 'faults' in read ? read.faults.map(({ field, problem }) => `${field} ${problem}`) : [];
};

describe('A piece of evidence', () => {
  it('that fits is read, dated today when no day is given', () => {
    expect(readEvidence(aDraft({ date: null, note: ' Van de Wiel ' }), competence, today)).toEqual({
      evidence: {
        competenceId: 'lab.veil',
        type: 'certificate',
        level: 3,
        years: null,
        date: today,
        validUntil: null,
        note: 'Van de Wiel',
      },
    });
  });

  it('may leave out what it does not say, which is the same as saying null', () => {
    const least = { competenceId: 'lab.veil', type: 'certificate', level: 3 };
    expect(readEvidence(least, competence, today)).toEqual(readEvidence(aDraft({ date: null }), competence, today));
    expect(readEvidence({ ...least, level: undefined }, competence, today)).toEqual({
      faults: [{ field: 'level', problem: 'LevelMissing' }],
    });
    expect(readEvidence({ ...least, type: 'years' }, competence, today)).toEqual({
      faults: [{ field: 'years', problem: 'YearsMissing' }],
    });
  });

  it('may be of today and not of tomorrow', () => {
    expect(problems({ date: '2026-11-24' })).toEqual([]);
    expect(problems({ date: '2026-11-25' })).toEqual(['date InFuture']);
  });

  it('reaches to the highest level of its competence and no further', () => {
    expect(problems({ level: 4 })).toEqual([]);
    expect(problems({ level: 5 })).toEqual(['level LevelTooHigh']);
  });

  it('says a level, except for years of work, which say years', () => {
    expect(problems({ level: null })).toEqual(['level LevelMissing']);
    expect(problems({ type: 'years', level: null, years: 0.5 })).toEqual([]);
    expect(problems({ type: 'years', level: null, years: 0 })).toEqual(['years YearsMissing']);
    expect(problems({ type: 'years', level: null, years: 61 })).toEqual(['years YearsMissing']);
  });

  it('of level 0 can only be said of oneself', () => {
    expect(problems({ type: 'self', level: 0 })).toEqual([]);
    expect(problems({ type: 'diploma', level: 0 })).toEqual(['level LevelMissing']);
  });

  it.each(['quiz', 'assessor', 'anything'])('of type %s is not for the teacher to add', (type) => {
    expect(problems({ type })).toEqual(['type NotYours']);
  });

  it('does not end before it begins', () => {
    expect(problems({ validUntil: '2026-11-01' })).toEqual([]);
    expect(problems({ validUntil: '2026-10-31' })).toEqual(['validUntil EndsBeforeItBegins']);
  });

  it('tells all its faults at once', () => {
    const all = { level: null, date: '2026-02-30', validUntil: 'ooit', note: 'x'.repeat(301) };
    const read = readEvidence(aDraft(all), undefined, today);
    expect('faults' in read && read.faults.map(({ problem }) => problem)).toEqual([
      'UnknownCompetence',
      'LevelMissing',
      'NoteTooLong',
      'NotADay',
      'NotADay',
    ]);
  });
});

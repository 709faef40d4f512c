import type { Belief, EvidencePiece, Profile } from '../keeping/api';

const meten = { id: 'vak.meten', domainId: 'vak', maxLevel: 5, name: { nl: 'Meten', en: 'Measuring' } };

/** A piece of evidence for tests: a teacher's own word on measuring. */
export const piece = (given: Partial<Record<keyof EvidencePiece, unknown>> = {}) =>
  ({
    id: 'b1',
    type: 'SELF',
    level: 3,
    years: null,
    date: '2026-01-12',
    validUntil: null,
    note: null,
    certifiedByAcademy: false,
    fromEntryTest: false,
    competence: meten,
    ...given,
  }) as EvidencePiece;

/** A belief for tests: likely enough to build on. */
export const believed = (id: string, likelyLevel: number): Belief => ({
  ...{ competence: { id }, likelyLevel, certainty: 'LIKELY' },
  ...{ chances: [], influences: [] },
});

/** A profile for tests, with one piece of evidence and nothing else. */
export const profile = (given: Partial<Record<keyof Profile, unknown>> = {}) =>
  ({
    id: 'd1',
    evidence: [piece()],
    talents: [],
    wishes: { sector: 'VO', languages: ['NL'], forms: ['ONLINE'], city: null, maxTravelKm: null, hoursPerYear: null },
    ...given,
  }) as Profile;

/** A small framework for tests: measuring, and a chapter of safety. */
export const framework = {
  levels: [
    { level: 0, name: { nl: 'Nog niet', en: 'Not yet' }, description: { nl: 'Je kent dit nog niet.', en: 'Not yet.' } },
    { level: 1, name: { nl: 'Kennismakend', en: 'Aware' }, description: { nl: 'Je kent het.', en: 'Aware.' } },
    { level: 3, name: { nl: 'Zelfstandig', en: 'Independent' }, description: { nl: 'Je kunt het.', en: 'Able.' } },
  ],
  domains: [
    {
      id: 'vak',
      name: { nl: 'Vakinhoud', en: 'Subject' },
      anchors: [
        { level: 1, nl: 'Je herkent meetfouten.' },
        { level: 3, nl: 'Je meet zelfstandig.' },
      ],
    },
    { id: 'ene', name: { nl: 'Energie', en: 'Energy' }, anchors: [{ level: 1, nl: 'Je kent de gevaren.' }] },
  ],
  competences: [
    { ...meten, safetyCritical: false },
    {
      id: 'ene.nen',
      domainId: 'ene',
      maxLevel: 3,
      safetyCritical: true,
      name: { nl: 'Veilig schakelen', en: 'Switching safely' },
    },
  ],
};

/** What a module says that is written whole. */
export const whole = {
  ...{ titleNl: 'Meten met sensoren', titleEn: 'Measuring with sensors', summaryNl: 'Je meet zelf.' },
  ...{ programmeNl: ['Kennismaken', 'Meten'], hours: 12, contactHours: 4, form: 'ONSITE', city: 'Eindhoven' },
  ...{ languages: ['NL'], sectors: ['VO'], validMonths: null },
  outcomes: [{ competenceId: 'meten', from: 0, to: 2 }],
  prerequisites: [],
};

export const blank = {
  ...{ titleNl: '', titleEn: '', summaryNl: '', programmeNl: [], hours: null, contactHours: null, form: null },
  ...{ city: null, languages: [], sectors: [], outcomes: [], prerequisites: [], validMonths: null },
};

/** A draft as the academy answers it. */
export const aDraft = (given: object = {}) => ({
  ...{ id: 'd1', slug: 'meten-met-sensoren', organisation: 'Thermion (fictief)', state: 'DRAFT', revision: 3 },
  ...{ contents: whole, faults: [], remark: null, changedAt: '2099-01-02T09:00:00Z', submittedAt: null, offered: null },
  ...given,
});

const name = (nl: string) => ({ nl, en: nl });

/** What is chosen from while writing. */
export const toChooseFrom = {
  FrameworkNames: {
    framework: {
      levels: ['Nog niet', 'Kennismakend', 'Met hulp', 'Zelfstandig'].map((nl, level) => ({ level, name: name(nl) })),
      domains: [],
    },
  },
  CompetencesToName: {
    framework: {
      competences: [
        { id: 'meten', maxLevel: 3, name: name('Meten') },
        { id: 'lassen', maxLevel: 3, name: name('Lassen') },
      ],
    },
  },
  Towns: { cities: [{ name: 'Eindhoven' }, { name: 'Zwolle' }] },
};

import { passing, type Filterable, type ModuleFilter } from './module-filter';

const module: Filterable = {
  titleNl: 'Coördinatie in het lab',
  titleEn: 'Lab coordination',
  organisationId: 'lichtlijn',
  organisationName: 'Lichtlijn Waferbouw',
  outcomes: [{ competenceId: 'lab.veil' }],
  hours: 8,
  form: 'blended',
  sectors: ['mbo'],
};
const competences = new Map([['lab.veil', { domainId: 'lab', nl: 'Labveiligheid', en: 'Lab safety' }]]);
const shown = (filter: ModuleFilter) => passing(filter, competences)(module);

describe('A filter', () => {
  it('that says nothing leaves nothing out', () => {
    expect(shown({})).toBe(true);
    expect(shown({ text: '  ', forms: [], domainId: null })).toBe(true);
  });

  it.each(['coordinatie', 'LAB', 'waferbouw veiligheid', 'safety'])(
    'finds "%s" in title, publisher or competences',
    (text) => {
      expect(shown({ text })).toBe(true);
    },
  );

  it('leaves out what lacks one of the words', () => {
    expect(shown({ text: 'lab natuurkunde' })).toBe(false);
  });

  it('looks at another framework, and at a module as it is by now, anew', () => {
    const renamed = new Map([['lab.veil', { domainId: 'lab', nl: 'Veilig werken', en: 'Working safely' }]]);
    expect(shown({ text: 'labveiligheid' })).toBe(true);
    expect(passing({ text: 'labveiligheid' }, renamed)(module)).toBe(false);
    expect(passing({ text: 'natuurkunde' }, competences)({ ...module, titleNl: 'Natuurkunde' })).toBe(true);
  });

  it('narrows by each of its parts', () => {
    expect(
      shown({ domainId: 'lab', sector: 'mbo', forms: ['online', 'blended'], organisationId: 'lichtlijn', maxHours: 8 }),
    ).toBe(true);
    expect(shown({ domainId: 'vak' })).toBe(false);
    expect(shown({ sector: 'vo' })).toBe(false);
    expect(shown({ forms: ['online'] })).toBe(false);
    expect(shown({ organisationId: 'academie' })).toBe(false);
    expect(shown({ maxHours: 7.5 })).toBe(false);
  });
});

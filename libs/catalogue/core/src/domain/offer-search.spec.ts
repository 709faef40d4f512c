// cspell:ignore rotterdam veldhoven pyton pythn pyhton pythoon robotcel labveilgheid
import { array, assert, constantFrom, integer, property, record, stringMatching, tuple } from 'fast-check';
import type { ModuleFilter } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import type { Filterable } from './facets/filterable';
import { OfferSearch } from './offer-search';

const base: Filterable = {
  titleNl: 'Coördinatie in het lab',
  titleEn: 'Lab coordination',
  organisationId: 'lichtlijn',
  organisationName: 'Lichtlijn Waferbouw',
  organisationCity: 'Veldhoven',
  location: { city: 'Rotterdam', lat: 51.92, lon: 4.48 },
  summaryNl: 'Je leidt een practicum met gevaarlijke stoffen.',
  outcomes: [{ competenceId: 'lab.veil' }],
  hours: 8,
  form: 'blended',
  sectors: ['mbo'],
  starts: [],
  selfPaced: true,
};
const competences = new Map([
  ['lab.veil', { domainId: 'lab', nl: 'Labveiligheid', en: 'Lab safety' }],
  ['dig.py', { domainId: 'dig', nl: 'Programmeren in Python', en: 'Python programming' }],
]);
const titled = (titleNl: string, more: Partial<Filterable> = {}): Filterable => ({
  ...base,
  ...{ titleNl, titleEn: titleNl, location: null, organisationCity: null, summaryNl: null, outcomes: [] },
  ...more,
});
const searchOf = (modules: readonly Filterable[]) => new OfferSearch({ modules, competences }, '2026-11-28' as Day);
const titles = (modules: readonly Filterable[], filter: ModuleFilter) =>
  searchOf(modules)
    .shown(filter)
    .map(({ titleNl }) => titleNl);
const finds = (text: string, module = base) => titles([module], { text }).length === 1;

describe('A filter', () => {
  const shown = (filter: ModuleFilter) => titles([base], filter).length === 1;

  it('that says nothing leaves nothing out, in the order of the list', () => {
    expect(titles([titled('b'), titled('a')], {})).toEqual(['b', 'a']);
    expect(shown({ text: '  ', forms: [], domainId: null })).toBe(true);
  });

  it('narrows by each of its parts', () => {
    const all: ModuleFilter = {
      ...{ domainId: ['lab'], sector: ['mbo'], region: ['south-west'], forms: ['online', 'blended'] },
      ...{ hours: ['up-to-8'], start: ['any-day'], organisationId: ['lichtlijn'], maxHours: 8 },
    };
    expect(shown(all)).toBe(true);
    expect(shown({ domainId: ['vak'] })).toBe(false);
    expect(shown({ sector: ['vo'] })).toBe(false);
    expect(shown({ region: ['online', 'north'] })).toBe(false);
    expect(shown({ forms: ['online'] })).toBe(false);
    expect(shown({ hours: ['up-to-16', 'longer'] })).toBe(false);
    expect(shown({ start: ['later'] })).toBe(false);
    expect(shown({ organisationId: ['academie'] })).toBe(false);
    expect(shown({ maxHours: 7.5 })).toBe(false);
    expect(shown({ text: 'lab', maxHours: 7.5 })).toBe(false);
  });
});

describe('A search', () => {
  it.each([
    'coordinatie',
    'LAB',
    'waferbouw veiligheid',
    'safety',
    'rotterdam',
    'veldhoven',
    'practicum',
    'coordinations',
  ])('finds "%s" in title, publisher, place, summary or competences', (text) => expect(finds(text)).toBe(true));

  it.each([
    ['robots', 'De robot'],
    ['les', 'Lessen ontwerpen'],
    ['talen', 'Taal in de klas'],
    ['programs', 'Programming'],
  ])('finds by "%s" another form: %s', (text, title) => expect(finds(text, titled(title))).toBe(true));

  it.each(['pyton', 'pythn', 'pyhton', 'pythoon'])('finds python by the slip "%s"', (text) =>
    expect(finds(text, titled('Meten', { outcomes: [{ competenceId: 'dig.py' }] }))).toBe(true),
  );

  it.each([
    ['NEN3140', 'NEN 3140 volledig'],
    ['NEN-3140', 'NEN 3140 volledig'],
    ['ＮＥＮ３１４０', 'NEN 3140 volledig'],
    ['lab-veiligheid', 'Labveiligheid volledig'],
    ['labveiligheid', 'Lab-veiligheid'],
    ['machine-learning', 'Machine learning: de eerste modellen'],
    ['3D printen', '3D-printen in metaal'],
    ["PLC's", 'PLC-basis'],
    ['CO2', 'CO₂ meten'],
  ])('finds "%s" however it is put together: %s', (text, title) => expect(finds(text, titled(title))).toBe(true));

  it('takes a word with a sign in it for its parts only when nothing says it in one piece', () => {
    const offer = ['Laserveiligheid in lab en werkplaats', 'Labveiligheid volledig'].map((title) => titled(title));
    expect(titles(offer, { text: 'lab-veiligheid' })).toEqual(['Labveiligheid volledig']);
    expect(titles(offer, { text: 'laser-werkplaats' })).toEqual(['Laserveiligheid in lab en werkplaats']);
    expect(titles(offer, { text: 'Labveilgheid' })).toEqual(['Labveiligheid volledig']);
  });

  it('takes no word for a slip when it is there', () => {
    expect(titles([titled('Python'), titled('Pyton')], { text: 'pyton' })).toEqual(['Pyton']);
  });

  it('leaves out what lacks one of the words, but asks for no small ones', () => {
    expect(finds('lab natuurkunde')).toBe(false);
    expect(finds('de veiligheid van the lab')).toBe(true);
    expect(finds('++')).toBe(false);
  });

  it('shows the word before its beginning, that before a part, and a title before a summary', () => {
    const offer = ['Lasrobot', 'Robotcel', 'Robot'].map((title) => titled(title));
    const mentioned = titled('Lassen', { summaryNl: 'Met een robot' });
    expect(titles([mentioned, ...offer], { text: 'robot' })).toEqual(['Robot', 'Robotcel', 'Lasrobot', 'Lassen']);
  });

  const word = stringMatching(/^[a-zéö]{4,12}$/);
  it('finds every module by each word of its title, and by each beginning while it is typed', () => {
    assert(
      property(array(word, { minLength: 1, maxLength: 6 }), integer({ min: 1, max: 12 }), (words, typed) => {
        const module = titled(words.join(' '));
        for (const one of words) expect(finds(one.slice(0, typed), module)).toBe(true);
      }),
    );
  });

  it('shows nothing twice and nothing that the filter leaves out', () => {
    const offered = record({ words: tuple(word, word), hours: integer({ min: 1, max: 40 }) });
    assert(
      property(array(offered, { maxLength: 20 }), constantFrom('a', 'en', 'robot'), (modules, text) => {
        const offer = modules.map(({ words, hours }) => titled(words.join(' '), { hours }));
        const search = searchOf(offer);
        const shown = search.shown({ text, maxHours: 20 });
        expect(new Set(shown).size).toBe(shown.length);
        expect(new Set(shown)).toEqual(new Set(search.shown({ text }).filter(({ hours }) => hours <= 20)));
      }),
    );
  });
});

// cspell:ignore veilgheid coordinatei pytho thon qwertyuiop robox robos rotterdam veldhoven pyton pythn pyhton pythoon robotcel labveilgheid
import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record,
  stringMatching,
  subarray,
  tuple,
} from 'fast-check';
import type { ModuleFilter, OfferSort } from '@academy/contracts/catalogue';
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

describe('An order', () => {
  const given = record({
    hours: constantFrom(4, 8, 8, 16),
    starts: constantFrom([], ['2026-11-27'], ['2026-11-28'], ['2026-01-01', '2027-03-01'], ['2027-03-01']),
    selfPaced: boolean(),
    titleNl: constantFrom('robot', 'robotcel', 'lasrobot', 'meten'),
  });
  const offers = array(given, { maxLength: 25 }).map((all) =>
    all.map(({ starts, ...one }) =>
      titled(one.titleNl, { ...one, starts: starts as readonly string[] as readonly Day[] }),
    ),
  );
  const today = '2026-11-28';
  const keys: Record<OfferSort, (module: Filterable) => number | string> = {
    'best-match': () => 0,
    soonest: ({ selfPaced, starts }) => (selfPaced ? today : (starts.find((one) => one >= today) ?? 'never')),
    shortest: ({ hours }) => hours,
  };
  const sorts = constantFrom<OfferSort>('best-match', 'soonest', 'shortest');

  it('shows what a list without one shows, by its key, and of equals in the order of before', () => {
    assert(
      property(offers, sorts, constantFrom('', 'robot'), (modules, sort, text) => {
        const search = searchOf(modules);
        const key = keys[sort];
        const byKey = (a: Filterable, b: Filterable) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
        expect(search.shown({ text }, sort)).toEqual([...search.shown({ text })].sort(byKey));
      }),
    );
  });
});

describe('What nothing has', () => {
  const meantBy = (text: string, ...of: readonly string[]) =>
    searchOf(of.map((title) => titled(title))).find({ text }).meant;

  it.each([
    ['pyton', 'python'],
    ['de Pyton  in 3 lessen', 'de python in 3 lessen'],
    ['lab-veilgheid', 'lab veiligheid'],
    ['coordinatei', 'coördinatie'],
    ['NEN3140 pyton', 'NEN3140 python'],
  ])('is "%s", by which "%s" is meant', (text, meant) =>
    expect(meantBy(text, 'Python, veiligheid in het lab, coördinatie, NEN 3140, 3 lessen')).toBe(meant),
  );

  it.each(['', '  ', 'python', 'pytho', 'thon', 'xyz', '++', 'qwertyuiop'])('is nothing of "%s"', (text) =>
    expect(meantBy(text, 'Python')).toBeNull(),
  );

  it('is nothing where no word alike would find something, and else that of them which does', () => {
    expect(meantBy('pyton qwertyuiop', 'Python')).toBeNull();
    expect(meantBy('meten robox', 'Robot bouwen', 'Robos meten')).toBe('meten robos');
  });

  it('is meant as something that finds', () => {
    const word = stringMatching(/^[a-zéö]{5,9}$/);
    assert(
      property(array(word, { minLength: 1, maxLength: 8 }), integer({ min: 0, max: 8 }), (words, gone) => {
        const search = searchOf(words.map((one) => titled(one)));
        const text = words[0]!.slice(0, gone) + words[0]!.slice(gone + 1);
        const { meant, modules } = search.find({ text });
        if (meant !== null) expect(search.shown({ text: meant }).length).toBeGreaterThan(0);
        expect(meant === null || modules.length > 0).toBe(true);
      }),
    );
  });
});

describe('Where nothing is found', () => {
  const offer = [
    titled('Robot', { form: 'onsite', hours: 8 }),
    titled('Robotcel', { form: 'onsite', hours: 12 }),
    titled('Lasrobot', { form: 'placement', hours: 40 }),
  ];
  const without = (filter: ModuleFilter) => searchOf(offer).find(filter).withoutOne;

  it('it is said by the leaving out of which one part something is, the most first', () => {
    expect(without({ text: 'robot', forms: ['online'] })).toEqual([{ part: 'forms', count: 3 }]);
    expect(without({ text: 'meten', forms: ['onsite'] })).toEqual([{ part: 'text', count: 2 }]);
    expect(without({ forms: ['onsite'], hours: ['longer'] })).toEqual([{ part: 'hours', count: 2 }]);
    expect(without({ forms: ['onsite'], hours: ['up-to-40'] })).toEqual([
      { part: 'hours', count: 2 },
      { part: 'forms', count: 1 },
    ]);
    expect(without({ forms: ['placement'], maxHours: 8 })).toEqual([
      { part: 'forms', count: 1 },
      { part: 'maxHours', count: 1 },
    ]);
    expect(without({ text: 'meten', forms: ['online'] })).toEqual([]);
    expect(without({ text: 'robot' })).toEqual([]);
  });

  it('each of these finds just so many', () => {
    const part = <Value>(...values: Value[]) => option(subarray(values, { minLength: 1 }), { nil: undefined });
    const filters = record({
      text: constantFrom(undefined, 'robot', 'meten'),
      forms: part('online' as const, 'onsite' as const, 'placement' as const),
      hours: part('up-to-8' as const, 'up-to-16' as const, 'longer' as const),
      maxHours: constantFrom(undefined, 8, 20),
    });
    assert(
      property(filters, (filter) => {
        const search = searchOf(offer);
        const parts = ['text', 'forms', 'hours', 'maxHours'] as const;
        const alone = parts.map((one) => [one, search.shown({ ...filter, [one]: undefined }).length] as const);
        const found = search.shown(filter).length > 0;
        expect(new Map(search.find(filter).withoutOne.map(({ part: one, count }) => [one, count]))).toEqual(
          new Map(found ? [] : alone.filter(([, count]) => count > 0)),
        );
      }),
    );
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

import { readPlanningFolder } from '@academy/academy-folder';
import { anAcademyFolder, type Json, type SpoiltFolder } from './testing/an-academy-folder';

let academy: SpoiltFolder;
beforeEach(async () => (academy = await anAcademyFolder()));
afterEach(() => academy.remove());

describe('A value that cannot be meant is one fault, at its file and place', () => {
  const modules = (edit: (module: Json) => void) => () => academy.change('modules.json', (all) => edit(all[3]));
  const person = (edit: (account: Json) => void) => () => academy.change('accounts.json', (all) => edit(all[0]));
  const written = (file: string, from: string, to: string) => () => academy.write(file, from, to);

  it.each<[string, () => Promise<void>, string | RegExp]>([
    [
      'NUL',
      modules((one) => (one.titleNl = 'Tekst\0uit een PDF')),
      'modules.json [3].titleNl: has U+0000 at sign 6, which does not belong there',
    ],
    [
      'a lone surrogate',
      modules((one) => (one.titleEn = 'a\uD800')),
      'modules.json [3].titleEn: has U+D800 at sign 2, which does not belong there',
    ],
    [
      'a lone surrogate within a text',
      () => academy.change('content/mod-lab-02.json', (c) => (c.parts[0].bodyMd += ' \uDC00.')),
      /^content\/mod-lab-02\.json parts\[0\]\.bodyMd: has U\+DC00/,
    ],
    [
      'text that was lost before',
      modules((one) => (one.titleNl = 'B\uFFFDta')),
      /^modules\.json \[3\]\.titleNl: has U\+FFFD/,
    ],
    [
      'a title of 5 MB',
      modules((one) => (one.titleNl = 'x'.repeat(5_000_000))),
      'modules.json [3].titleNl: is 5000000 signs long, and may be 300',
    ],
    [
      'an id of 5 MB',
      () => academy.change('organisations.json', (all) => all.push({ ...all[0], id: 'x'.repeat(5_000_000) })),
      /^organisations\.json \[\d+\]\.id: "x{80}…" is no id/,
    ],
    [
      'a title that cannot be seen',
      modules((one) => (one.titleNl = '\u200B')),
      'modules.json [3].titleNl: has nothing in it that can be seen',
    ],
    ['an empty title', modules((one) => (one.titleNl = '  ')), 'modules.json [3].titleNl: is empty'],
    [
      'a title of two lines',
      modules((one) => (one.titleNl = 'a\r\nb')),
      /^modules\.json \[3\]\.titleNl: has U\+000A at sign 2/,
    ],
    ['an id outside Latin-1', modules((one) => (one.id = 'mod-λ')), /^modules\.json \[3\]\.id: "mod-λ" is no id/],
    ['an id with a way out', modules((one) => (one.id = '../x')), /^modules\.json \[3\]\.id: "\.\.\/x" is no id/],
    [
      'an id with a sign that cannot be seen',
      modules((one) => (one.id = 'mod\u200B')),
      /^modules\.json \[3\]\.id: "mod\\u\{200b\}" is no id/,
    ],
    [
      'a number beyond the column',
      modules((one) => (one.editions[0].seats = 3e9)),
      /^modules\.json \[3\]\.editions\[0\]\.seats: /,
    ],
    [
      'a number beyond all numbers',
      written('modules.json', '"hours": 20', '"hours": 1e400'),
      /^modules\.json \[\d+\]\.hours: /,
    ],
    [
      'more enrolments than a column holds',
      modules((one) => (one.enrolments = 2 ** 31)),
      /^modules\.json \[3\]\.enrolments: /,
    ],
    [
      'fewer than no seats',
      modules((one) => (one.editions[0].seats = -1)),
      'modules.json [3].editions[0].seats: is a whole number from 0 to 1000000',
    ],
    [
      'more than numbers can count',
      written('modules.json', '"seats": 200', '"seats": 9007199254740993'),
      'modules.json [0].editions[0].seats: is a whole number from 0 to 1000000',
    ],
    [
      'ids that differ in capitals only',
      () => academy.change('organisations.json', (all) => all.push({ ...all[0], id: all[0].id.toUpperCase() })),
      /^organisations\.json \[\d+\]\.id: "ACADEMIE" is also the id of \[0\], but for capitals$/,
    ],
    ['half a seat', modules((one) => (one.editions[0].seats = 1.5)), /^modules\.json \[3\]\.editions\[0\]\.seats: /],
    [
      'the year 0000',
      modules((one) => (one.editions[0].start = '0000-01-01')),
      /^modules\.json \[3\]\.editions\[0\]\.start: "0000-01-01" is not a day/,
    ],
    [
      'the year 1027',
      modules((one) => (one.editions[0].start = '1027-01-11')),
      /^modules\.json \[3\]\.editions\[0\]\.start: /,
    ],
    [
      'the year 2926',
      modules((one) => (one.editions[0].start = '2926-01-11')),
      'modules.json [3].editions[0].start: is no day between 2000-01-01 and 2099-12-31',
    ],
    [
      'a day of 5 MB',
      modules((one) => (one.editions[0].start = '2'.repeat(5_000_000))),
      /^modules\.json \[3\]\.editions\[0\]\.start: "2{80}…" is not a day/,
    ],
    [
      'a key that is there twice',
      written('modules.json', '"hours": 20,', '"hours": 20, "hours": 21,'),
      /^modules\.json \[\d+\]\.hours: is there twice, again on line \d+$/,
    ],
    [
      'a key that is there twice in another writing',
      written('modules.json', '"hours": 20,', '"hours": 20, "h\\u006furs": 21,'),
      /^modules\.json \[\d+\]\.hours: is there twice/,
    ],
    [
      'a key that objects have themselves',
      written('routes.json', '"assumedEntry": {', '"assumedEntry": {"__proto__": 3,'),
      /^routes\.json \[\d+\]\.assumedEntry\.__proto__: is no key/,
    ],
    [
      'no language',
      modules((one) => (one.languages = [])),
      'modules.json [3].languages: is given in at least one language',
    ],
    ['no sector', modules((one) => (one.sectors = [])), 'modules.json [3].sectors: is for at least one sector'],
    ['no outcome', modules((one) => (one.outcomes = [])), 'modules.json [3].outcomes: leads to at least one outcome'],
    [
      'a framework of no domains',
      () => academy.change('competences.json', (all) => (all.domains = [])),
      'competences.json domains: has at least one domain',
    ],
    [
      'a level that is described twice',
      () => academy.change('competences.json', ({ levels }) => levels.push(levels[0])),
      'competences.json levels[6].level: level 0 is described twice',
    ],
    [
      'content of no parts',
      () => academy.change('content/mod-lab-02.json', (all) => (all.parts = [])),
      'content/mod-lab-02.json parts: has at least one part',
    ],
    [
      'a route of no modules',
      () => academy.change('routes.json', (all) => (all[0].fixedPath = [])),
      'routes.json [0].fixedPath: names at least one module',
    ],
    [
      'an assumed level of what is not there',
      () => academy.change('routes.json', (all) => (all[0].assumedEntry = { 'no.such': 1 })),
      'routes.json [0].assumedEntry.no.such: there is no competence "no.such"',
    ],
    [
      'a route for no sector',
      () => academy.change('routes.json', (all) => (all[0].sectors = [])),
      'routes.json [0].sectors: is for at least one sector',
    ],
    [
      'more taken than there are seats',
      modules((one) => Object.assign(one.editions[0], { seats: 200, taken: 9999 })),
      'modules.json [3].editions[0].taken: more is taken than the 200 seats there are',
    ],
    [
      'more contact hours than hours',
      modules((one) => Object.assign(one, { hours: 8, contactHours: 500 })),
      'modules.json [3].contactHours: is more than the 8 hours of the whole module',
    ],
    [
      'hours below a thousandth',
      modules((one) => Object.assign(one, { hours: 0.0004, contactHours: 0 })),
      'modules.json [3].hours: is told more finely than in thousandths of an hour',
    ],
    ['no hours', modules((one) => (one.hours = 0)), 'modules.json [3].hours: takes more than 0 hours'],
    [
      'hours of a route below a thousandth',
      () => academy.change('routes.json', (all) => (all[0].fixedPathHours = 1 / 3)),
      'routes.json [0].fixedPathHours: is told more finely than in thousandths of an hour',
    ],
    [
      'an outcome in two lines',
      modules(
        (one) =>
          (one.outcomes = [
            { competenceId: 'ped.les', from: 0, to: 1 },
            { competenceId: 'ped.les', from: 1, to: 2 },
          ]),
      ),
      'modules.json [3].outcomes[1].competenceId: names the competence "ped.les" twice; say it in one line',
    ],
    [
      'a prerequisite in two lines',
      modules(
        (one) =>
          (one.prerequisites = [
            { competenceId: 'ped.les', level: 1 },
            { competenceId: 'ped.les', level: 1 },
          ]),
      ),
      /^modules\.json \[3\]\.prerequisites\[1\]\.competenceId: names .* twice/,
    ],
    [
      'a target in two lines',
      () => academy.change('routes.json', (all) => all[0].targets.push(all[0].targets[0])),
      /^routes\.json \[0\]\.targets\[\d+\]\.competenceId: is a target twice/,
    ],
    [
      'a credential that no module awards',
      modules((one) => (one.entry = { everHeldCredential: 'bestaat-niet' })),
      'modules.json [3].entry.everHeldCredential: no module awards the credential "bestaat-niet", so nobody could enter',
    ],
    [
      'a credential in a profile that no module awards',
      person((one) => (one.profile.credentials[0].credential = 'nee')),
      'accounts.json [0].profile.credentials[0].credential: there is no credential "nee"',
    ],
    [
      'an outcome above the highest level',
      modules((one) => (one.outcomes = [{ competenceId: 'ind.vca', from: 0, to: 3 }])),
      'modules.json [3].outcomes[0].to: the competence has no level above 2',
    ],
    [
      'a prerequisite above the highest level',
      modules((one) => (one.prerequisites = [{ competenceId: 'ind.vca', level: 4 }])),
      'modules.json [3].prerequisites[0].level: the competence has no level above 2',
    ],
    [
      'a target above the highest level',
      () =>
        academy.change(
          'routes.json',
          (all) => (all[0].targets[0] = { competenceId: 'ind.vca', level: 4, priority: 1 }),
        ),
      'routes.json [0].targets[0].level: the competence has no level above 2',
    ],
    [
      'evidence above the highest level',
      person((one) => Object.assign(one.profile.evidence[0], { type: 'self', competenceId: 'ind.vca', level: 5 })),
      'accounts.json [0].profile.evidence[0].level: the competence has no level above 2',
    ],
    [
      'a certificate of no months',
      modules((one) => (one.certificate.validMonths = 0)),
      /^modules\.json \[3\]\.certificate\.validMonths: /,
    ],
    [
      'a town that nobody knows',
      person((one) => (one.profile.city = 'Atlantis')),
      'accounts.json [0].profile.city: is no town that the academy knows: "Atlantis"',
    ],
    [
      'addresses that differ in capitals',
      () => academy.change('accounts.json', (all) => all.push({ ...all[0], id: all[0].id.toUpperCase() })),
      /^accounts\.json \[8\]\.id: ".*" is also the id of \[0\]/,
    ],
    [
      'what leads nowhere',
      modules((one) => Object.assign(one.outcomes[0], { from: 2, to: 2 })),
      'modules.json [3].outcomes[0].to: leads from a level to a higher one',
    ],
  ])('%s', async (_, breakIt, fault) => {
    await breakIt();
    expect(await academy.faults()).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
  });

  it('a highest level that is not described', async () => {
    await academy.change('competences.json', ({ levels }) => levels.pop());
    expect(await academy.faults()).toContain(
      'competences.json competences[0].maxLevel: no level above 4 is described in levels',
    );
  });
});

describe('The planner asks the same of modules at its own door', () => {
  it.each<[string, (module: Json) => void, string]>([
    [
      'outcomes in two lines',
      (one) => (one.outcomes = [0, 1].map((from) => ({ competenceId: 'ped.les', from, to: from + 1 }))),
      'outcomes[1].competenceId',
    ],
    ['hours below a thousandth', (one) => Object.assign(one, { hours: 0.0004, contactHours: 0 }), 'hours'],
    ['no language', (one) => (one.languages = []), 'languages'],
    ['more taken than seats', (one) => Object.assign(one.editions[0], { seats: 1, taken: 2 }), 'editions[0].taken'],
    [
      'a level above the highest',
      (one) => (one.prerequisites = [{ competenceId: 'ind.vca', level: 4 }]),
      'prerequisites[0].level',
    ],
  ])('and refuses %s', async (_, edit, path) => {
    await academy.change('modules.json', (all) => edit(all[3]));
    expect(await readPlanningFolder(academy.folder)).toMatchObject({
      kind: 'Faults',
      faults: [{ file: 'modules.json', path: `[3].${path}` }],
    });
  });
});

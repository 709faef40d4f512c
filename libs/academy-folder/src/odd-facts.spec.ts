import { anAcademyFolder, type SpoiltFolder } from './testing/an-academy-folder';
import { eachIsOneFault, inFile, inModule, inPerson } from './testing/one-fault';

describe('A fact that cannot be is one fault, at its file and place', () => {
  eachIsOneFault([
    [
      'no language',
      inModule((one) => (one.languages = [])),
      'modules.json [3].languages: is given in at least one language',
    ],
    ['no sector', inModule((one) => (one.sectors = [])), 'modules.json [3].sectors: is for at least one sector'],
    ['no outcome', inModule((one) => (one.outcomes = [])), 'modules.json [3].outcomes: leads to at least one outcome'],
    [
      'a framework of no domains',
      inFile('competences.json', (all) => (all.domains = [])),
      'competences.json domains: has at least one domain',
    ],
    [
      'a level that is described twice',
      inFile('competences.json', ({ levels }) => levels.push(levels[0])),
      'competences.json levels[6].level: level 0 is described twice',
    ],
    [
      'content of no parts',
      inFile('content/mod-lab-02.json', (all) => (all.parts = [])),
      'content/mod-lab-02.json parts: has at least one part',
    ],
    [
      'a route of no modules',
      inFile('routes.json', (all) => (all[0].fixedPath = [])),
      'routes.json [0].fixedPath: names at least one module',
    ],
    [
      'an assumed level of what is not there',
      inFile('routes.json', (all) => (all[0].assumedEntry = { 'no.such': 1 })),
      'routes.json [0].assumedEntry.no.such: there is no competence "no.such"',
    ],
    [
      'a route for no sector',
      inFile('routes.json', (all) => (all[0].sectors = [])),
      'routes.json [0].sectors: is for at least one sector',
    ],
    [
      'an outcome in two lines',
      inModule(
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
      inModule(
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
      inFile('routes.json', (all) => all[0].targets.push(all[0].targets[0])),
      /^routes\.json \[0\]\.targets\[\d+\]\.competenceId: is a target twice/,
    ],
    [
      'a credential that no module awards',
      inModule((one) => (one.entry = { everHeldCredential: 'bestaat-niet' })),
      'modules.json [3].entry.everHeldCredential: no module awards the credential "bestaat-niet", so nobody could enter',
    ],
    [
      'a credential in a profile that no module awards',
      inPerson((one) => (one.profile.credentials[0].credential = 'nee')),
      'accounts.json [0].profile.credentials[0].credential: there is no credential "nee"',
    ],
    [
      'an outcome above the highest level',
      inModule((one) => (one.outcomes = [{ competenceId: 'ind.vca', from: 0, to: 3 }])),
      'modules.json [3].outcomes[0].to: the competence has no level above 2',
    ],
    [
      'a prerequisite above the highest level',
      inModule((one) => (one.prerequisites = [{ competenceId: 'ind.vca', level: 4 }])),
      'modules.json [3].prerequisites[0].level: the competence has no level above 2',
    ],
    [
      'a target above the highest level',
      inFile('routes.json', (all) => (all[0].targets[0] = { competenceId: 'ind.vca', level: 4, priority: 1 })),
      'routes.json [0].targets[0].level: the competence has no level above 2',
    ],
    [
      'evidence above the highest level',
      inPerson((one) => Object.assign(one.profile.evidence[0], { type: 'self', competenceId: 'ind.vca', level: 5 })),
      'accounts.json [0].profile.evidence[0].level: the competence has no level above 2',
    ],
    [
      'a town that nobody knows',
      inPerson((one) => (one.profile.city = 'Atlantis')),
      'accounts.json [0].profile.city: is no town that the academy knows: "Atlantis"',
    ],
    [
      'what leads nowhere',
      inModule((one) => Object.assign(one.outcomes[0], { from: 2, to: 2 })),
      'modules.json [3].outcomes[0].to: leads from a level to a higher one',
    ],
  ]);
});

describe('Without what others lean on', () => {
  let academy: SpoiltFolder;
  beforeEach(async () => (academy = await anAcademyFolder()));
  afterEach(() => academy.remove());

  it('a highest level that is not described', async () => {
    await academy.change('competences.json', ({ levels }) => levels.pop());
    expect(await academy.faults()).toContain(
      'competences.json competences[0].maxLevel: no level above 4 is described in levels',
    );
  });
});

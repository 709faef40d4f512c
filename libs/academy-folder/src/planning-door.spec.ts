import { readPlanningFolder } from '@academy/academy-folder';
import { anAcademyFolder, type Json, type SpoiltFolder } from './testing/an-academy-folder';

describe('The planner asks the same of modules at its own door', () => {
  let academy: SpoiltFolder;
  beforeEach(async () => (academy = await anAcademyFolder()));
  afterEach(() => academy.remove());

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

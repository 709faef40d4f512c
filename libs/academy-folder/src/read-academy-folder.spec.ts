import { rm, writeFile } from 'node:fs/promises';
import { readAcademyFolder, readPlanningFolder, type FolderFault } from '@academy/academy-folder';
import { findPrerequisiteCycle } from '@academy/catalogue/core';
import { anAcademyFolder, type SpoiltFolder } from './testing/an-academy-folder';

describe('The reader of academy folders', () => {
  let academy: SpoiltFolder;
  beforeEach(async () => (academy = await anAcademyFolder()));
  afterEach(() => academy.remove());

  async function faults(): Promise<readonly FolderFault[]> {
    const read = await readAcademyFolder(academy.folder);
    return read.kind === 'Faults' ? read.faults : [];
  }

  it('reads the demo academy, in which nothing asks for itself', async () => {
    const read = await readAcademyFolder(academy.folder);
    if (read.kind === 'Faults') throw new Error(JSON.stringify(read.faults));
    expect(read.academy.modules).toHaveLength(158);
    expect(read.academy.competences.competences).toHaveLength(104);
    expect(read.academy.content.get('mod-lab-02')?.parts.at(-1)?.kind).toBe('quiz');
    expect(findPrerequisiteCycle(read.academy.modules)).toBeUndefined();
  });

  it('tells all faults at once, each with its file and place', async () => {
    await academy.change('modules.json', (modules) => {
      modules[0].outcomes[0].to = 6;
      modules[1].hours = 0;
    });
    await academy.change('routes.json', (routes) => {
      routes[1].targets[0].competenceId = 'no.such';
    });
    await academy.change('competences.json', ({ competences }) => competences.push(competences[0]));
    expect((await faults()).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'modules.json [0].outcomes[0].to',
      'modules.json [1].hours',
      'competences.json competences[104].id',
      'routes.json [1].targets[0].competenceId',
    ]);
  });

  it('reads entry tests, and says what is wrong with one', async () => {
    const read = await readAcademyFolder(academy.folder);
    expect(read.kind === 'Academy' && read.academy.entryTests.map(({ competenceId }) => competenceId)).toContain(
      'ped.les',
    );
    await academy.change('entry-tests/ped.les.json', (test) => {
      test.competenceId = 'lab.veil';
      test.items[0].correct = 'z';
      test.items[1].id = test.items[2].id;
    });
    await academy.change('entry-tests/dig.ai.json', (test) => (test.items = test.items.slice(0, 15)));
    await academy.change('entry-tests/dig.ml.json', (test) => (test.items[3].level = 0));
    expect((await faults()).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'entry-tests/dig.ml.json items[3].level',
      'entry-tests/dig.ai.json items',
      'entry-tests/ped.les.json competenceId',
      'entry-tests/ped.les.json competenceId',
      'entry-tests/ped.les.json items[2].id',
      'entry-tests/ped.les.json items[0].correct',
    ]);
  });

  it('names unknown ids and ids that are there twice', async () => {
    await academy.change('modules.json', (modules) => {
      modules[3].id = modules[2].id;
      modules[4].prerequisites = [{ competenceId: 'no.such', level: 1 }];
      modules[5].organisationId = 'nobody';
      modules[6].editions[0].id = modules[5].editions[0].id;
    });
    await academy.change('routes.json', (routes) => routes[0].fixedPath.push('mod-none'));
    const messages = (await faults()).map(({ message }) => message);
    expect(messages).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/is also the id of \[2\]/),
        expect.stringMatching(/is also an edition of/),
        'there is no competence "no.such"',
        'there is no organisation "nobody"',
        'there is no module "mod-none"',
      ]),
    );
  });

  it('lets people share with where they work, and nowhere else', async () => {
    await academy.change('accounts.json', (accounts) => {
      const teacher = accounts.find(({ kind }: { kind: string }) => kind === 'teacher');
      teacher.sharesProfile = ['nobody', 'academie'].map((organisationId) => ({ organisationId, purpose: 'proof' }));
    });
    expect(await faults()).toMatchObject([
      { path: '[0].sharesProfile[0].organisationId', message: 'there is no organisation "nobody"' },
      { path: '[0].sharesProfile[1].organisationId', message: expect.stringMatching(/do not work for "academie"/) },
    ]);
  });

  it('checks quizzes: ids once, keys among the options, one key to a single choice', async () => {
    await academy.change('content/mod-lab-02.json', ({ parts }) => {
      const { questions } = parts.at(-1);
      questions[1].id = questions[0].id;
      questions[0].correct = ['z'];
      questions[2].competenceId = 'no.such';
    });
    expect(await faults()).toMatchObject([
      { file: 'content/mod-lab-02.json', path: 'parts[3].questions[1].id' },
      { path: 'parts[3].questions[0].correct', message: '"z" is none of the options' },
      { path: 'parts[3].questions[2].competenceId' },
    ]);
  });

  it('tells of a missing file and of text that is no JSON', async () => {
    await rm(academy.at('routes.json'));
    await writeFile(academy.at('organisations.json'), '[{');
    expect(await faults()).toEqual([
      { file: 'organisations.json', path: '', message: expect.stringMatching(/^is no JSON/) },
      { file: 'routes.json', path: '', message: 'is missing' },
    ]);
  });

  it('needs only competences and modules to plan', async () => {
    await rm(academy.at('routes.json'));
    await rm(academy.at('content'), { recursive: true });
    expect((await readPlanningFolder(academy.folder)).kind).toBe('Academy');
  });
});

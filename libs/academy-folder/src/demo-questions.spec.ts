import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAcademyFolder } from '@academy/academy-folder';

const demo = join(process.cwd(), 'data/demo-academy');

interface Quiz {
  moduleId: string;
  parts: {
    questions?: { id: string; kind: string; promptNl: string; options: { textNl: string }[]; correct: string[] }[];
  }[];
}

describe('The questions of an academy', () => {
  it('betray nothing and lack nothing in the demo', async () => {
    const read = await readAcademyFolder(demo);
    expect(read.kind === 'Academy' ? read.warnings : read.faults).toEqual([]);
  });

  describe('in a folder', () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'academy-'));
      await cp(demo, folder, { recursive: true });
    });
    afterEach(() => rm(folder, { recursive: true }));

    async function change(file: string, edit: (quiz: Quiz) => void): Promise<void> {
      const quiz = JSON.parse(await readFile(join(folder, file), 'utf8')) as Quiz;
      edit(quiz);
      await writeFile(join(folder, file), JSON.stringify(quiz));
    }
    const questionsOf = ({ parts }: Quiz) => parts.flatMap(({ questions }) => questions ?? []);

    it('are told by name and place where they are too few for what they certify', async () => {
      await change('content/mod-lab-02.json', ({ parts }) => parts.at(-1)?.questions?.splice(5));
      const read = await readAcademyFolder(folder);
      expect(read).toMatchObject({ kind: 'Academy', warnings: [{ file: 'content/mod-lab-02.json', path: '' }] });
    });

    it('refuse a folder in which one offers the same answer twice', async () => {
      await change('content/mod-lab-02.json', (quiz) => {
        const [first] = questionsOf(quiz);
        if (first?.options[0] && first.options[1]) first.options[0].textNl = first.options[1].textNl;
      });
      const read = await readAcademyFolder(folder);
      expect(read.kind === 'Faults' && read.faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
        'content/mod-lab-02.json parts[3].questions[0]',
      ]);
    });
  });
});

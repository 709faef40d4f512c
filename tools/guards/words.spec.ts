import { spawnSync } from 'node:child_process';

/** Reads what the code says, and which of it the English catalogue has no words for, or has words for in vain. */
const program = `
  import { getConfig } from '@lingui/conf';
  import { getCatalogs } from '@lingui/cli/api';
  const [catalog] = await getCatalogs(getConfig());
  const said = await catalog.collect();
  const english = await catalog.read('en');
  const told = {
    count: Object.keys(said).length,
    rings: [...new Set(Object.values(said).flatMap(({ origin }) => origin.map(([file]) => file.replace(/\\/src\\/.*/, ''))))],
    missing: Object.keys(said).filter((id) => !english[id]?.translation || english[id].obsolete),
    vain: Object.keys(english).filter((id) => !said[id]),
  };
  process.stdout.write('\\n' + JSON.stringify(told));`;

interface Told {
  readonly count: number;
  readonly rings: readonly string[];
  readonly missing: readonly string[];
  readonly vain: readonly string[];
}

describe('What the screens say', () => {
  let told: Told;
  beforeAll(() => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    const line = stdout.split('\n').at(-1);
    if (!line) throw new Error(stderr);
    told = JSON.parse(line) as Told;
  });

  it('is found in every web ring, in the application and in what they are made of', () => {
    expect(told.rings).toEqual(expect.arrayContaining(['apps/web', 'libs/ui', 'libs/enrolment/web', 'libs/paths/web']));
    expect(told.count).toBeGreaterThan(900);
  });

  it('has English words, and no English words are left of what is no longer said', () => {
    expect({ missing: told.missing, vain: told.vain }).toEqual({ missing: [], vain: [] });
  });
});

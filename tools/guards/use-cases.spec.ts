import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const textOf = (file: string): string => readFileSync(file, 'utf8');
const isTest = (file: string): boolean => /\.(spec|int-spec|e2e)\.tsx?$|\/testing\//.test(file);
const sources = ['libs', 'apps']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => join(top, name)))
  .filter((file) => /\.tsx?$/.test(file) && !/\/(generated|node_modules)\//.test(file));
const cores = sources.filter((file) => /^libs\/[^/]+\/core\//.test(file));
const tests = sources.filter(isTest);

describe('Every use case', () => {
  const useCases = cores.filter((file) => !isTest(file) && /^\s+(async )?execute\(/m.test(textOf(file)));

  it('is found', () => {
    expect(useCases.length).toBeGreaterThan(30);
  });

  it('has a spec beside it, which runs without Postgres', () => {
    const specs = new Set(cores.filter((file) => file.endsWith('.spec.ts')));
    expect(useCases.filter((file) => !specs.has(file.replace(/\.ts$/, '.spec.ts')))).toEqual([]);
  });

  it('that not everyone may do is tried by everyone who may not', () => {
    const guarded = useCases.filter((file) => /'NotAllowed'|'NoAccess'|\bmay\./.test(textOf(file)));
    const tried = (file: string) => textOf(file.replace(/\.ts$/, '.spec.ts')).includes('everyoneBut(');
    expect(guarded.filter((file) => !tried(file))).toEqual([]);
  });
});

describe('Every store that use cases write in', () => {
  /** The interfaces of cores with work that is done together. */
  const stores = cores.flatMap((file) => {
    if (isTest(file)) return [];
    const found = [...textOf(file).matchAll(/export interface (\w+Store) \{([^}]*)\}/g)];
    return found.filter(([, , body]) => /\b(transact|once)</.test(body ?? '')).map(([, name]) => ({ name, file }));
  });
  const promisesOf = (name: string): string => `${name[0]?.toLowerCase()}${name.slice(1)}Promises`;

  it('is found', () => {
    expect(stores.length).toBeGreaterThan(7);
  });

  it.each(stores.map(({ name = '', file }) => [name, file]))(
    '%s has one list of promises, for its fake and for Postgres',
    (name, file) => {
      const ring = dirname(dirname(file));
      const asked = tests.filter((test) => textOf(test).includes(`${promisesOf(name)}('`));
      expect(asked.filter((test) => test.startsWith(ring) && test.endsWith('.spec.ts'))).toHaveLength(1);
      expect(asked.filter((test) => test.endsWith('.int-spec.ts'))).toHaveLength(1);
    },
  );
});

describe('An actor', () => {
  const byHand = /\bworksAs: \{/;
  const made = (file: string): boolean => !file.startsWith('libs/testkit/') && byHand.test(textOf(file));

  it('is made by one builder in every test', () => {
    expect(tests.filter(made)).toEqual([]);
  });

  it('made by hand is noticed', () => {
    expect(
      "{ accountId: newId<'Account'>(), teacherId: null, worksAs: { ...noRoles, curator: ['academie'] } }",
    ).toMatch(byHand);
  });
});

import { readdirSync, readFileSync } from 'node:fs';

const screens = ['apps/web/src', ...readdirSync('libs').map((name) => `libs/${name}/web/src`)];

/** Every file of the screens that declares queries. */
const declaring = screens
  .flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);
    } catch {
      return [];
    }
  })
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.|\/testing\//.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ text }) => /\bqueryKey: \[/.test(text) && /queryOptions\(/i.test(text));

/** The queries of a text that do not say, right below their key, which news makes them stale. */
const silent = (text: string): string[] =>
  [...text.matchAll(/^ *queryKey: (\[.*\]),\n(.*)$/gm)].flatMap(([, key = '', next = '']) =>
    /^ *meta: (staleAfter\(|newsOfPath,)/.test(next) ? [] : [key],
  );

describe('Live news', () => {
  it('finds beside every query of every screen what makes it stale', () => {
    expect(declaring.length).toBeGreaterThan(20);
    expect(declaring.flatMap(({ path, text }) => silent(text).map((key) => `${path} ${key}`))).toEqual([]);
  });

  it('would tell a query that says nothing', () => {
    expect(silent("  queryKey: ['x', 'mine'],\n  queryFn: ask,\n")).toEqual(["['x', 'mine']"]);
  });
});

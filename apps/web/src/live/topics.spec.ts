import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topics } from './topics';

/** Questions that no news makes stale: who is signed in, what never changes while someone looks, and a round in hand. */
const ofNoNews = ['me', 'demo-accounts', 'other-account', 'framework', 'cities', 'round-of-questions'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
    .map((file) => join(folder, file));
/** The screens of the shell and those of the contexts. */
const folders = ['apps/web/src', ...readdirSync('libs').map((context) => `libs/${context}/web/src`)].filter(existsSync);

const asked = folders
  .flatMap(filesIn)
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/queryKey: \['([a-z-]+)'/g)].map(([, first]) => first!));
const madeStale = new Set(Object.values(topics).flatMap((keys) => keys.map(([first]) => first)));

describe('The topics of live news', () => {
  it('make every question stale that news can change', () => {
    expect(asked.length).toBeGreaterThan(20);
    expect([...new Set(asked)].filter((first) => !madeStale.has(first) && !ofNoNews.includes(first))).toEqual([]);
  });

  it('name no question that nobody asks', () => {
    expect([...madeStale].filter((first) => !asked.includes(String(first)))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every whole piece of evidence has: whoever names all three says again what a piece is. */
const fields = ['level', 'years', 'date'];
const MOST_TIMES = 8;

/** Every pair of braces of a text, innermost first, without comments and without what stands in braces of its own. */
function blocksOf(text: string): string[] {
  const found: string[] = [];
  let left = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"/g, '');
  for (let block = /\{([^{}]*)\}/.exec(left); block; block = /\{([^{}]*)\}/.exec(left)) {
    found.push(block[1] ?? '');
    left = `${left.slice(0, block.index)}…${left.slice(block.index + block[0].length)}`;
  }
  return found;
}

const namesEvidence = (block: string): boolean =>
  fields.every((field) => new RegExp(`(^|[\\n,;])\\s*(readonly )?${field}\\b`).test(block));

const timesIn = (text: string): number => blocksOf(text).filter(namesEvidence).length;

/** From the form to the row, and back to the screen: types, tables, SDL, documents, and what turns one into another. */
const onItsWay = [
  'libs/contracts/teachers/src',
  ...['core', 'server', 'web'].map((ring) => `libs/teachers/${ring}/src`),
]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.(ts|tsx|graphql)$/.test(file) && !/\.(int-)?spec\.|\/testing\/|\/migrations\//.test(file));

describe('A piece of evidence', () => {
  it('is named field by field at most eight times on its way from the form to the row and back', () => {
    const times = onItsWay.map((file) => [file, timesIn(readFileSync(file, 'utf8'))] as const);
    const named = times.filter(([, count]) => count > 0);
    expect(named.map(([file]) => file)).toContain('libs/contracts/teachers/src/teacher.ts');
    expect(named.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(MOST_TIMES);
  });

  it.each([
    [
      'an interface',
      'interface Own {\n  readonly type: string;\n  readonly level: number;\n  years?: 1;\n  date: Day;\n}',
    ],
    ['a mapper', 'const own = (row: Row) => ({ type: row.type, level: row.level, years: row.years, date: row.date });'],
    ['columns', "columns: {\n level: { type: 'int' },\n years: { type: 'float8' },\n date: { type: 'date' } }"],
    ['SDL', 'type Own {\n  "How far."\n  level: Int\n  years: Float\n  date: Day!\n}'],
  ])('would be seen to be named again in %s', (_, text) => {
    expect(timesIn(text)).toBe(1);
  });
});

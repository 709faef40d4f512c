import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const draw = (expression: string): string =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { drawnPage, figure } from './tools/draw-contexts.mjs'; process.stdout.write(${expression})`,
    ],
    { encoding: 'utf8' },
  ).stdout;

describe('The figure of the contexts', () => {
  it('is that of the list which the imports are checked against', () => {
    expect(readFileSync('docs/architecture.md', 'utf8')).toBe(draw('drawnPage()'));
  });

  it('stands under a table that says of each what it owns', () => {
    const [told = ''] = readFileSync('docs/architecture.md', 'utf8').split('<!-- figure:begin');
    const rows = [...told.matchAll(/^\| `([a-z-]+)` \| \S/gm)].map(([, context]) => context);
    expect(rows.sort()).toEqual(
      draw(`Object.keys((await import('./tools/imports/contexts.mjs')).contexts).sort().join()`).split(','),
    );
  });

  it('would change with the list', () => {
    const drawn = draw(`figure({ a: { asks: [], hears: [] }, b: { asks: ['a'], hears: ['a'] } })`);
    expect(drawn).toContain('b --> a');
    expect(drawn).toContain('a -. news .-> b');
  });
});

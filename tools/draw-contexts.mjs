// `npm run generate -- figure`: draws in docs/architecture.md who asks and who hears whom, from tools/imports/contexts.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contexts } from './imports/contexts.mjs';

const page = fileURLToPath(new URL('../docs/architecture.md', import.meta.url));
const marks = ['<!-- figure:begin, made by `npm run generate -- figure` -->', '<!-- figure:end -->'];

const drawing = (contexts, lines) =>
  ['```mermaid', 'flowchart LR', ...contexts.map((context) => `  ${context}`), ...lines, '```'].join('\n');

/** Two figures in Mermaid. Of contexts: a full arrow asks, a dotted one carries news. Of screens: who shows whose. */
export function figure(drawn = contexts) {
  const lines = Object.entries(drawn).flatMap(([context, { asks, hears, uses = [], runs = [] }]) => [
    ...asks.map((asked) => `  ${context} --> ${asked}`),
    ...uses.map((used) => `  ${context} == ${runs.includes(used) ? 'uses and runs' : 'uses'} ==> ${used}`),
    ...hears.map((heard) => `  ${heard} -. news .-> ${context}`),
  ]);
  const shown = Object.entries(drawn).flatMap(([context, { shows = [] }]) =>
    shows.map((other) => `  ${context} -- shows --> ${other}`),
  );
  const screens = Object.entries(drawn).flatMap(([context, { shows = [] }]) =>
    [context, ...shows].filter(() => shows.length > 0),
  );
  return `${drawing(Object.keys(drawn), lines)}\n\nWhose exported components stand on whose screens:\n\n${drawing([...new Set(screens)], shown)}`;
}

/** The page with the figure as it should be. */
export function drawnPage(text = readFileSync(page, 'utf8')) {
  const [begin, end] = marks.map((mark) => text.indexOf(mark));
  if (begin < 0 || end < begin) throw new Error(`${page} has no place for the figure`);
  return `${text.slice(0, begin + marks[0].length)}\n\n${figure()}\n\n${text.slice(end)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, drawnPage());

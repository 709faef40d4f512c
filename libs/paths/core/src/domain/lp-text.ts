import type { Objective, PathProgram, Row, Term } from './path-program';

/** The programme for one stage in CPLEX LP format, which any solver reads; the same programme gives the same text. */
export function lpText(program: PathProgram, objective: Objective, extraRows: readonly Row[] = []): string {
  return [
    ...program.legend.map(([column, meaning]) => `\\ ${column} = ${meaning}`),
    'Minimize',
    ...sum(objective.name, objective.terms),
    'Subject To',
    ...[...program.rows, ...extraRows].flatMap(rowLines),
    'Bounds',
    ...program.levels.map((column) => ` 0 <= ${column} <= 1`),
    'Binary',
    ...program.choices.map((column) => ` ${column}`),
    'End',
    '',
  ].join('\n');
}

function rowLines({ name, terms, sense, value }: Row): string[] {
  const lines = sum(name, terms);
  return [...lines.slice(0, -1), `${lines.at(-1)} ${sense} ${value}`];
}

/** Readers of the format take lines of some hundreds of characters only. */
const termsPerLine = 20;

function sum(name: string, terms: readonly Term[]): string[] {
  const written = terms.filter(([coefficient]) => coefficient !== 0).map(termText);
  const lines = [` ${name}:`];
  for (let at = 0; at < written.length; at += termsPerLine) {
    lines.push(`  ${written.slice(at, at + termsPerLine).join(' ')}`);
  }
  return lines;
}

const termText = ([coefficient, column]: Term): string =>
  `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${column}`;

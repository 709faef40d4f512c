import type { Objective, PathProgram, Row, Term } from './path-program';

/** The programme for one stage in CPLEX LP format, which any solver reads; the same programme gives the same text. */
export function lpText(program: PathProgram, objective: Objective, extraRows: readonly Row[] = []): string {
  return [
    ...program.legend.map(([column, meaning]) => `\\ ${column} = ${meaning}`),
    'Minimize',
    sum(objective.name, objective.terms),
    'Subject To',
    ...program.rows.map(rowLine),
    ...extraRows.map(rowLine),
    'Bounds',
    ...program.levels.map((column) => ` 0 <= ${column} <= 1`),
    'Binary',
    ...program.choices.map((column) => ` ${column}`),
    'End',
    '',
  ].join('\n');
}

const rowLine = ({ name, terms, sense, value }: Row): string => `${sum(name, terms)} ${sense} ${value}`;

/** Readers of the format take lines of some hundreds of characters only. */
const termsPerLine = 20;

function sum(name: string, terms: readonly Term[]): string {
  let text = ` ${name}:`;
  let written = 0;
  for (const [coefficient, column] of terms) {
    if (coefficient === 0) continue;
    text += written % termsPerLine === 0 ? '\n  ' : ' ';
    text += `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${column}`;
    written += 1;
  }
  return text;
}

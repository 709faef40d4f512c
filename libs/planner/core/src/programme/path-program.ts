import type { LevelRequirement } from '@academy/contracts/competences';
import { has, keyOf } from './levels';
import { givesLevel, providersByCompetence } from './path-module';
import { aimedAt, type PathProblem } from './path-problem';

/** A whole number times a column. */
export type Term = readonly [coefficient: number, column: string];

export interface Row {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly sense: '<=' | '>=' | '=';
  readonly value: number;
}

/** One stage of what is wanted, all of it to be minimised. */
export interface Objective {
  readonly name: 'worth' | 'hours' | 'modules' | 'soft';
  readonly terms: readonly Term[];
}

/** The problem as an integer programme, whichever solver reads it. */
export interface PathProgram {
  /** Column of each module, 0 or 1, in the order of the problem. */
  readonly choices: readonly string[];
  /** Columns of levels, between 0 and 1: whole whenever the choices are. */
  readonly levels: readonly string[];
  /** The choices that reach each level. */
  readonly reachedBy: ReadonlyMap<string, readonly string[]>;
  readonly rows: readonly Row[];
  /** The first counts most; a later one only decides between equals. */
  readonly objectives: readonly Objective[];
  /** What each column stands for. */
  readonly legend: readonly (readonly [column: string, meaning: string])[];
}

/** The column of the module at this place in the problem. */
export const choiceColumn = (index: number): string => `x${index}`;

/**
 * States which modules go together: a level is reached only by a module that leads over it, a module is chosen only
 * where its needs are reached, and what is aimed at is reached.
 *
 * Where no level asks for itself, every solution can be followed in some order; else cuts are added while solving.
 */
export function programOf(problem: PathProblem): PathProgram {
  const { modules } = problem;
  const nodes = nodesOf(problem);
  const columns = new Map([...nodes.keys()].map((key, index) => [key, `y${index}`]));
  const columnOf = (level: LevelRequirement): string => columns.get(keyOf(level)) as string;
  const reachedBy = choicesByLevel(problem, nodes, columnOf);
  return {
    choices: modules.map((_, m) => choiceColumn(m)),
    levels: [...columns.values()],
    reachedBy,
    rows: [
      ...reachedRows(reachedBy),
      ...needRows(problem, columnOf),
      ...pinnedRows(problem),
      ...aimRows(problem, columnOf),
    ],
    objectives: objectivesOf(problem, columnOf),
    legend: [
      ...modules.map(({ id }, m) => [choiceColumn(m), id] as const),
      ...[...columns].map(([key, column]) => [column, key] as const),
    ],
  };
}

type ColumnOf = (level: LevelRequirement) => string;

/** The levels that something asks for and that are not there yet. */
function nodesOf(problem: PathProblem): ReadonlyMap<string, LevelRequirement> {
  const asked = [...aimedAt(problem), ...problem.modules.flatMap(({ needs }) => needs)];
  return new Map(asked.filter((level) => !has(problem.start, level)).map((level) => [keyOf(level), level]));
}

function choicesByLevel({ modules }: PathProblem, nodes: ReadonlyMap<string, LevelRequirement>, columnOf: ColumnOf) {
  const providers = providersByCompetence(modules);
  return new Map(
    [...nodes.values()].map((node) => {
      const giving = (providers.get(node.competenceId) ?? []).filter(({ module }) => givesLevel(module.gives, node));
      return [columnOf(node), giving.map(({ at }) => choiceColumn(at))];
    }),
  );
}

const reachedRows = (reachedBy: ReadonlyMap<string, readonly string[]>): Row[] =>
  [...reachedBy].map(([column, choices]) => {
    const terms: Term[] = [[1, column], ...choices.map((choice): Term => [-1, choice])];
    return { name: `reached_${column}`, terms, sense: '<=', value: 0 };
  });

const needRows = ({ modules, start }: PathProblem, columnOf: ColumnOf): Row[] =>
  modules.flatMap(({ needs }, m) =>
    needs
      .filter((need) => !has(start, need))
      .map((need): Row => {
        const [chosen, reached] = [choiceColumn(m), columnOf(need)];
        return {
          name: `needs_${chosen}_${reached}`,
          terms: [
            [1, chosen],
            [-1, reached],
          ],
          sense: '<=',
          value: 0,
        };
      }),
  );

const pinnedRows = ({ modules, pinned }: PathProblem): Row[] =>
  modules.flatMap(({ id }, m): Row[] => {
    if (!pinned.has(id)) return [];
    return [{ name: `pinned_${choiceColumn(m)}`, terms: [[1, choiceColumn(m)]], sense: '=', value: 1 }];
  });

function aimRows(problem: PathProblem, columnOf: ColumnOf): Row[] {
  const { aim, modules } = problem;
  if (aim.kind === 'reach') {
    const columns = new Set(aimedAt(problem).map(columnOf));
    return [...columns].map((column) => ({ name: `target_${column}`, terms: [[1, column]], sense: '=', value: 1 }));
  }
  if (aim.budget === null || modules.length === 0) return [];
  return [{ name: 'budget', terms: hoursOf(problem), sense: '<=', value: aim.budget }];
}

const hoursOf = ({ modules }: PathProblem): Term[] => modules.map(({ hours }, m) => [hours, choiceColumn(m)]);

function objectivesOf(problem: PathProblem, columnOf: ColumnOf): Objective[] {
  const { modules, aim, start } = problem;
  const shortest: Objective[] = [
    { name: 'hours', terms: hoursOf(problem) },
    { name: 'modules', terms: modules.map((_, m) => [1, choiceColumn(m)]) },
    { name: 'soft', terms: modules.map(({ soft }, m) => [soft, choiceColumn(m)]) },
  ];
  if (aim.kind === 'reach') return shortest;
  const wanted = aim.wishes.filter((wish) => !has(start, wish));
  return [{ name: 'worth', terms: wanted.map((wish): Term => [-wish.worth, columnOf(wish)]) }, ...shortest];
}

import { Deadline } from '../programme/deadline';
import type { PathProblem } from '../programme/path-problem';
import type { PathSolution, PathSolver } from '../programme/path-solver';
import { RememberingSolver } from './remembering-solver';

const problem = (id: string): PathProblem => ({
  modules: [{ id, hours: 1, soft: 0, gives: [{ competenceId: 'a', from: 0, to: 1 }], needs: [] }],
  start: new Map(),
  aim: { kind: 'reach', levels: [{ competenceId: 'a', level: 1 }] },
  pinned: new Set(),
});
const soon = Deadline.in(1_000, () => 0);
const proven: PathSolution = { chosen: [], optimal: true, objective: 0, bound: 0, solver: 's', modelHash: 'h' };

/** Counts what it is asked, and answers by turns. */
function counting(...answers: (PathSolution | Error)[]) {
  const asked: string[] = [];
  const solver: PathSolver = {
    async solve({ modules }) {
      asked.push(modules[0]?.id ?? '');
      const answer = answers[asked.length - 1] ?? proven;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { solver, asked };
}

const remembering = (solver: PathSolver, most?: number) => new RememberingSolver(solver, (text) => text, most);

describe('What was solved before', () => {
  it('is not solved again', async () => {
    const { solver, asked } = counting();
    const memory = remembering(solver);
    await memory.solve(problem('m'), soon);
    await memory.solve(problem('m'), soon);
    expect(asked).toEqual(['m']);
  });

  it('is solved again when it failed, or was not proven', async () => {
    const { solver, asked } = counting(new Error('out of memory'), { ...proven, optimal: false });
    const memory = remembering(solver);
    await expect(memory.solve(problem('m'), soon)).rejects.toThrow('out of memory');
    await memory.solve(problem('m'), soon);
    await memory.solve(problem('m'), soon);
    expect(asked).toHaveLength(3);
  });

  it('makes room for the new when it was asked for the longest ago', async () => {
    const { solver, asked } = counting();
    const memory = remembering(solver, 2);
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) await memory.solve(problem(id), soon);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });
});

import fc from 'fast-check';
import { step } from '../path/testing/path';
import { layoutOf } from './layout';

describe('The map of a path', () => {
  it('puts a step right of what it waits for, and what may go together below each other', () => {
    const { spots, columns, rows, arrows } = layoutOf([step('a'), step('b'), step('c', { after: ['a', 'b'] })]);
    expect(spots.map(({ column, row }) => [column, row])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect({ columns, rows, arrows }).toEqual({
      columns: 2,
      rows: 2,
      arrows: [
        [0, 2],
        [1, 2],
      ],
    });
  });

  it('never puts two steps in one place, and no arrow goes back', () => {
    const paths = fc
      .array(fc.array(fc.nat(9), { maxLength: 3 }), { maxLength: 10 })
      .map((list) =>
        list.map((before, at) => step(`m${at}`, { after: before.filter((b) => b < at).map((b) => `m${b}`) })),
      );
    fc.assert(
      fc.property(paths, (steps) => {
        const { spots, arrows } = layoutOf(steps);
        expect(new Set(spots.map(({ column, row }) => `${column} ${row}`)).size).toBe(steps.length);
        for (const [from, to] of arrows) expect(spots[from]!.column).toBeLessThan(spots[to]!.column);
      }),
    );
  });
});

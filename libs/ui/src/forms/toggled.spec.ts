import { toggled } from './toggled';

describe('A choice of several', () => {
  const all = ['a', 'b', 'c'];

  it('takes one in and out again, in the order in which they stand', () => {
    expect(toggled(all, ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(all, ['a', 'c'], 'a')).toEqual(['c']);
    expect(toggled(all, ['c', 'b'], 'a')).toEqual(all);
  });

  it('lets go of what cannot be chosen any more', () => {
    expect(toggled(all, ['x', 'b'], 'a')).toEqual(['a', 'b']);
  });
});

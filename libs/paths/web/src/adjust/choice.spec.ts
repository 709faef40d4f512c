import { inputOf, released } from './choice';

const byHand = { pinned: ['a'], banned: ['x'] };

describe('A choice about a step', () => {
  it('asks for nothing when the step stays as it is', () => {
    expect(inputOf('keep', 'b', byHand)).toBeUndefined();
    expect(inputOf('certain', 'a', byHand)).toBeUndefined();
  });

  it('lets go of what had to be there', () => {
    expect(inputOf('keep', 'a', byHand)).toEqual({ pinned: [] });
  });

  it('keeps a step for certain, beside others', () => {
    expect(inputOf('certain', 'b', byHand)).toEqual({ pinned: ['a', 'b'] });
  });

  it('does without a step, and never asks for it at the same time', () => {
    expect(inputOf('without', 'a', byHand)).toEqual({ pinned: [], banned: ['x', 'a'] });
  });

  it('puts another module in its place, also one that was not wanted before', () => {
    expect(inputOf('instead:x', 'a', byHand)).toEqual({ pinned: ['x'], banned: ['a'] });
  });
});

describe('What was changed by hand', () => {
  it('is taken back one by one', () => {
    expect(released('x', byHand)).toEqual({ pinned: ['a'], banned: [] });
  });
});

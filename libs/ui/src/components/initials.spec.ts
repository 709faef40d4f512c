import { initialsOf } from './publisher';

describe('Initials', () => {
  it('leave out the small words', () => {
    expect(initialsOf('Samira el Amrani')).toBe('SA');
    expect(initialsOf('Thermion (fictief)')).toBe('TH');
    expect(initialsOf('Noordwind Techniek')).toBe('NT');
  });
});

import { describe, expect, it } from '@jest/globals';
import { numberProblem, organisationNumberOf, registeredKinds } from './organisation-number';

const problem = (kind: (typeof registeredKinds)[number], typed: string) =>
  numberProblem(kind, organisationNumberOf(typed));

describe('The number of an organisation', () => {
  it('is read however it is written', () => {
    expect(organisationNumberOf(' 12 34.56-78 ')).toBe('12345678');
    expect(organisationNumberOf('25lx')).toBe('25LX');
  });

  it.each([
    ['company', '12345678'],
    ['school', '25LX'],
    ['school', '25lx 01'],
    ['board', '41234'],
    ['board', '12345678'],
  ] as const)('of a %s may be %s', (kind, number) => {
    expect(problem(kind, number)).toBeUndefined();
  });

  it.each([
    ['company', '1234567'],
    ['company', '123456789'],
    ['company', '25LX'],
    ['school', '12345678'],
    ['school', '25L1'],
    ['school', '25LX1'],
    ['board', '123456'],
    // Digits of another script are no digits here: nobody finds them again.
    ['company', '１２３４５６７８'],
  ] as const)('of a %s is not %s', (kind, number) => {
    expect(problem(kind, number)).toBe('NumberOfOtherForm');
  });

  it('is missing where nothing was typed', () => {
    for (const kind of registeredKinds) expect(problem(kind, ' . ')).toBe('NumberMissing');
  });
});

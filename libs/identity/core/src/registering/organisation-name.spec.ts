import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparedName, isLikeName, organisationNameOf, organisationNameProblem } from './organisation-name';

describe('The name of an organisation', () => {
  it('is kept on one line, with one space between its parts', () => {
    expect(organisationNameOf('  Bakker \n &  Zonen ')).toBe('Bakker & Zonen');
  });

  it.each(['3M', 'Bakker & Zonen B.V.', 'Ångström', "'t Lyceum"])('may be %s', (name) => {
    expect(organisationNameProblem(organisationNameOf(name))).toBeUndefined();
  });

  it.each([
    ['  ', 'NameMissing'],
    ['a'.repeat(121), 'NameTooLong'],
    ['!?', 'NameUnreadable'],
    ['Bakker\u202E', 'NameUnreadable'],
    ['\u200B', 'NameUnreadable'],
  ])('is not %j', (name, problem) => {
    expect(organisationNameProblem(organisationNameOf(name))).toBe(problem);
  });

  it('never keeps anything but one line, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const name = organisationNameOf(typed);
        if (organisationNameProblem(name) === undefined) expect(name).not.toMatch(/\p{Cc}|^\s|\s$/u);
        expect(organisationNameOf(name)).toBe(name);
      }),
    );
  });
});

const mayBeSameName = (one: string, other: string) => isLikeName(comparedName(one), comparedName(other));

describe('Two names', () => {
  it.each([
    ['Lichtlijn', 'LICHTLIJN B.V.'],
    ['Stichting Het Café College', 'cafe college'],
    ['Techniekcollege Rotterdam', 'Techniek College Rotterdam'],
    ['Bakker', 'Bakker & Zonen'],
  ])('may be of one organisation: %s and %s', (one, other) => {
    expect([mayBeSameName(one, other), mayBeSameName(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Lichtlijn', 'Waterlijn'],
    ['Stichting Delta', 'Stichting Omega'],
    ['Bakker & Zonen', 'Bakkerij Jansen'],
    ['De School', 'Het College'],
  ])('are of two: %s and %s', (one, other) => {
    expect([mayBeSameName(one, other), mayBeSameName(other, one)]).toEqual([false, false]);
  });

  it('are alike whichever stands first, and each is like itself', () => {
    const names = fc.string({ unit: fc.constantFrom(...'aéB. V') });
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(mayBeSameName(one, other)).toBe(mayBeSameName(other, one));
        if (/[\p{L}\p{N}]/u.test(one)) expect(mayBeSameName(one, one)).toBe(true);
      }),
    );
  });
});

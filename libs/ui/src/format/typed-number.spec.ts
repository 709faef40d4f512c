import { numbersIn } from '@academy/kernel';
import fc from 'fast-check';
import { numberTyped, typedNumber } from './typed-number';

describe('A number as people type it', () => {
  it.each([
    ['1200', 1200, 1200],
    ['1.200', 1200, undefined],
    ['1,200', undefined, 1200],
    ['1 200', 1200, 1200],
    ['1\u00a0200', 1200, 1200],
    ['1\u202f200,5', 1200.5, 1200.5],
    ["1'200", 1200, 1200],
    ['1.200,5', 1200.5, 1200.5],
    ['1,200.5', 1200.5, 1200.5],
    ['1.234.567', 1_234_567, 1_234_567],
    ['12.5', 12.5, 12.5],
    ['1,5', 1.5, 1.5],
    ['0,5', 0.5, 0.5],
    ['0.125', 0.125, 0.125],
    [',5', 0.5, 0.5],
    ['½', 0.5, 0.5],
    ['1½', 1.5, 1.5],
    ['1 ½ uur', 1.5, 1.5],
    ['12 uur', 12, 12],
    ['12u', 12, 12],
    ['12 hours', 12, 12],
    ['１２００', 1200, 1200],
    ['１２，５', 12.5, 12.5],
    [' 40 ', 40, 40],
    ['', null, null],
    ['  ', null, null],
    ['-5', undefined, undefined],
    ['−5', undefined, undefined],
    ['1e3', undefined, undefined],
    ['0x10', undefined, undefined],
    ['Infinity', undefined, undefined],
    ['12 minuten', undefined, undefined],
    ['12 km', undefined, undefined],
    ['1.20.0', undefined, undefined],
    ['1,2,3', undefined, undefined],
    ['12.3456', undefined, undefined],
    ['1..5', undefined, undefined],
    ['5,', undefined, undefined],
    ['twaalf', undefined, undefined],
    ['10-20', undefined, undefined],
    ['1 2', undefined, undefined],
  ])('reads %j', (text, dutch, english) => {
    expect(numberTyped(text, 'nl', 'hours')).toBe(dutch);
    expect(numberTyped(text, 'en', 'hours')).toBe(english);
  });

  it('is read back as it is shown in the box, and as the academy writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_99 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (hundredths, locale) => {
          const value = hundredths / 100;
          expect(numberTyped(typedNumber(value, locale), locale, 'hours')).toBe(value);
          expect(numberTyped(numbersIn(locale).number(value), locale, 'hours')).toBe(value);
        },
      ),
    );
  });
});

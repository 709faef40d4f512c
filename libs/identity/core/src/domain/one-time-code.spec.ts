import fc from 'fast-check';
import { appCodeOf, RECOVERY_LENGTH, RECOVERY_SIGNS, recoveryCodeOf, shownRecoveryCode } from './one-time-code';

describe('A code that an app shows', () => {
  it.each(['012345', '012 345', ' 012-345 ', '０１２３４５'])('is read however it is typed: %s', (typed) => {
    expect(appCodeOf(typed)).toBe('012345');
  });

  it.each(['', '01234', '0123456', '01234a', '٠١٢٣٤٥', 'x'.repeat(9_000)])('is not: %s', (typed) => {
    expect(appCodeOf(typed)).toBeUndefined();
  });
});

describe('A recovery code', () => {
  const aCode = fc.string({
    unit: fc.constantFrom(...RECOVERY_SIGNS),
    minLength: RECOVERY_LENGTH,
    maxLength: RECOVERY_LENGTH,
  });

  it('is the same as it is shown, in capitals, and with the letters that it is mistaken for', () => {
    fc.assert(
      fc.property(aCode, (code) => {
        const shown = shownRecoveryCode(code);
        expect(shown).toMatch(/^(.{4}-){3}.{4}$/);
        for (const typed of [shown, shown.toUpperCase(), ` ${code} `, code.replace(/0/g, 'O').replace(/1/g, 'l')])
          expect(recoveryCodeOf(typed)).toBe(code);
      }),
    );
  });

  it.each(['', '012345', '0123-4567-89ab-cde', '0123-4567-89ab-0bau', 'x'.repeat(9_000)])('is not: %s', (typed) => {
    expect(recoveryCodeOf(typed)).toBeUndefined();
  });
});

// cspell:ignore abcdefghjkmnpqrstvwxyz
/** What someone typed as a code that an app shows: six digits, however they were spaced; undefined for anything else. */
export function appCodeOf(typed: string): string | undefined {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '');
  return /^[0-9]{6}$/.test(code) ? code : undefined;
}

/** Letters and digits of recovery codes: those that are mistaken for another are left out. */
export const RECOVERY_SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** In groups, as they are shown: eighty bits, so that a plain hash of one is enough. */
export const RECOVERY_LENGTH = 16;

/** How many recovery codes someone has at first. */
export const RECOVERY_CODES = 10;

/** A recovery code as it is kept, whatever case, spaces or signs that look alike it was typed with; undefined for what is none. */
export function recoveryCodeOf(typed: string): string | undefined {
  const code = typed.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
  return code.length === RECOVERY_LENGTH && [...code].every((sign) => RECOVERY_SIGNS.includes(sign)) ? code : undefined;
}

/** Such as `2f8k-9mnp-03qt-x7vz`. */
export const shownRecoveryCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

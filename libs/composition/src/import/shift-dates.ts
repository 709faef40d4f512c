import type { AcademyFolder } from '@academy/academy-folder';
import { addDays, daysBetween, type Day } from '@academy/kernel';

/** Enough to read about a module and to enrol before its edition closes, seven days before it starts. */
const FIRST_START_AFTER_DAYS = 14;

/**
 * Moves every date of an academy by the same number of whole weeks, so that its first editions start two to three
 * weeks after `today`: weekdays stay weekdays, and what was said before an edition stays before it.
 */
export function shiftDates(academy: AcademyFolder, today: Day): AcademyFolder {
  const starts = academy.modules.flatMap(({ editions }) => editions.map(({ start }) => start)).sort();
  const [first] = starts;
  if (first === undefined) return academy;
  const weeks = Math.ceil(daysBetween(first, addDays(today, FIRST_START_AFTER_DAYS)) / 7);
  return shiftBy(academy, 7 * weeks);
}

function shiftBy(academy: AcademyFolder, days: number): AcademyFolder {
  const shifted = (date: Day): Day => addDays(date, days);
  const ifAny = (date: Day | null): Day | null => date && shifted(date);
  return {
    ...academy,
    modules: academy.modules.map((module) => ({
      ...module,
      editions: module.editions.map((edition) => ({ ...edition, start: shifted(edition.start) })),
    })),
    accounts: academy.accounts.map((account) => {
      if (account.kind !== 'teacher') return account;
      const { evidence, credentials } = account.profile;
      return {
        ...account,
        profile: {
          ...account.profile,
          evidence: evidence.map((piece) => ({
            ...piece,
            date: shifted(piece.date),
            ...('validUntil' in piece && { validUntil: ifAny(piece.validUntil) }),
          })),
          credentials: credentials.map(({ credential, obtained, validUntil }) => ({
            credential,
            obtained: shifted(obtained),
            validUntil: ifAny(validUntil),
          })),
        },
      };
    }),
  };
}

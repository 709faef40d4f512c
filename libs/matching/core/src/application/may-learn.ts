import type { Actor } from '@academy/contracts/identity';

/** Who may see what is learned from outcomes, and decide on it: people, and only curators. */
export const may = {
  decideOnFigures: ({ worksAs }: Actor): boolean => worksAs.curator.length > 0,
};

/** The longest reason that is kept with a decision, in characters. */
const MAX_REASON = 500;

/** The reason as it is kept; undefined when there is none, or it is longer than anyone reads. */
export function readReason(text: string): string | undefined {
  const reason = text.trim();
  return reason.length > 0 && reason.length <= MAX_REASON ? reason : undefined;
}

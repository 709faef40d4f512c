import type { AdjustPathInput } from '@academy/gql';
import type { TempoAdjustments } from '../tempo/api';

/** What someone wants of a step: keep it, have it for certain, do without it, or follow this module instead. */
export type Choice = 'keep' | 'certain' | 'without' | `instead:${string}`;

type ByHand = Pick<TempoAdjustments, 'pinned' | 'banned'>;

const less = (slugs: readonly string[], slug: string): string[] => slugs.filter((one) => one !== slug);

/** What has to be asked of the academy for a choice; undefined where nothing changes. */
export function inputOf(choice: Choice, slug: string, { pinned, banned }: ByHand): AdjustPathInput | undefined {
  switch (choice) {
    case 'keep':
      return pinned.includes(slug) ? { pinned: less(pinned, slug) } : undefined;
    case 'certain':
      return pinned.includes(slug) ? undefined : { pinned: [...pinned, slug] };
    case 'without':
      return { pinned: less(pinned, slug), banned: [...less(banned, slug), slug] };
    default: {
      const other = choice.slice('instead:'.length);
      return { pinned: [...less(pinned, slug), other], banned: [...less(banned, other), slug] };
    }
  }
}

/** What takes back one thing that was changed by hand. */
export const released = (slug: string, { pinned, banned }: ByHand): AdjustPathInput => ({
  pinned: less(pinned, slug),
  banned: less(banned, slug),
});

import type { CompletionRule } from '@academy/contracts/catalogue';

interface Version {
  readonly parts: readonly unknown[];
  readonly hours: number;
  readonly contactHours: number;
  readonly form: string;
}

/** Up to this share of an online module, meetings are an offer to ask questions; beyond it they are what it is given by. */
const shareOfQuestions = 0.25;

/**
 * How a module version is completed. What happens elsewhere, with a trainer or at a workplace, is never completed by
 * reading: then the trainer's word is asked beside the parts, or in place of them where there are none.
 */
export function completionRuleOf({ parts, ...version }: Version): CompletionRule {
  if (parts.length === 0) return 'sign-off';
  return happensElsewhere(version) ? 'parts-and-sign-off' : 'all-parts';
}

function happensElsewhere({ form, hours, contactHours }: Omit<Version, 'parts'>): boolean {
  if (form === 'placement') return true;
  return form === 'online' ? contactHours > hours * shareOfQuestions : contactHours > 0;
}

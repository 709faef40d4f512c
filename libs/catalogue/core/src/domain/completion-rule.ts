import type { CompletionRule } from '@academy/contracts/catalogue';

interface Version {
  readonly parts: readonly unknown[];
  readonly contactHours: number;
  readonly form: string;
}

/**
 * How a module version is completed. What happens elsewhere, with a trainer or at a workplace, is never completed by
 * reading: then the trainer's word is asked beside the parts, or in place of them where there are none. The hour or two of
 * an online module are an offer to ask questions, and not asked of anyone.
 */
export function completionRuleOf({ parts, contactHours, form }: Version): CompletionRule {
  if (parts.length === 0) return 'sign-off';
  const elsewhere = form === 'placement' || (form !== 'online' && contactHours > 0);
  return elsewhere ? 'parts-and-sign-off' : 'all-parts';
}

import type { CompletionRule } from '@academy/contracts/catalogue';

/** How a module version is completed: by doing its parts, by the trainer's word, or by both. */
export type AwardRuleKind = CompletionRule;

/** What a module version asks before its certificate is awarded. */
export interface AwardRequirements {
  /** Pinned on the certificate, so that a later rule never changes what an earlier one meant. */
  readonly ruleId: string;
  readonly kind: AwardRuleKind;
  readonly moduleVersionId: string;
}

/** What is known of one enrolment that was completed. */
export interface CompletionFacts {
  readonly moduleVersionId: string;
  readonly rule: AwardRuleKind;
  readonly completedAt: Date;
}

export type AwardRefusal =
  | { readonly kind: 'NotCompleted'; readonly missing: AwardRuleKind }
  | { readonly kind: 'OtherVersionCompleted'; readonly moduleVersionId: string };

export type AwardDecision = { readonly kind: 'Awarded'; readonly completedAt: Date } | AwardRefusal;

/** The award rule of a module version that is completed this way. */
export const awardRuleOf = (moduleVersionId: string, kind: AwardRuleKind): AwardRequirements => ({
  ...{ ruleId: `${kind}.v1`, kind, moduleVersionId },
});

/** Decides whether what was done earns the certificate. */
export function award(requirements: AwardRequirements, evidence: CompletionFacts | undefined): AwardDecision {
  if (!evidence) return { kind: 'NotCompleted', missing: requirements.kind };
  if (evidence.moduleVersionId !== requirements.moduleVersionId) {
    return { kind: 'OtherVersionCompleted', moduleVersionId: evidence.moduleVersionId };
  }
  if (evidence.rule !== requirements.kind) return { kind: 'NotCompleted', missing: requirements.kind };
  return { kind: 'Awarded', completedAt: evidence.completedAt };
}

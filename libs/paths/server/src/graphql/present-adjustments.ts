import { daysBetween } from '@academy/kernel';
import {
  adjustmentLimits,
  type AdjustmentChange,
  type AdjustmentProblem,
  type AdjustmentRefusal,
  type AdjustPathOutcome,
  type EditionProblem,
  type PathChange,
} from '@academy/paths/core';
import { noAdjustments, pace, type Adjustments } from '@academy/planner/core';
import { invalidInput } from '@academy/platform/graphql';
import type { Asked } from '@academy/sdl';
import { refused } from './refused';

/** Null means "the usual" where a field knows that, and is read as absent where it does not. */
export const changeOf = (input: Asked<'adjustPath'>['input']): AdjustmentChange => ({
  pinned: input.pinned ?? undefined,
  banned: input.banned ?? undefined,
  hoursBudget: input.hoursBudget,
  onlyProven: input.onlyProven ?? undefined,
  hoursPerWeek: input.hoursPerWeek,
  region: input.region,
  editions: input.editions?.map(({ moduleSlug, editionId }) => ({ moduleSlug, editionId })),
});

export const presentAdjustments = (adjustments: Adjustments | null) => adjustments ?? noAdjustments;

const modules = (slugs: readonly string[]) => slugs.map((slug) => ({ slug }));

export const presentChange = ({ difference, hours, hoursBefore, end, endBefore, ...change }: PathChange) => ({
  ...{ kind: change.kind, hours, end, endBefore, basis: change.basis },
  deltaHours: hours - hoursBefore,
  stays: modules(difference.stays),
  drops: modules(difference.drops),
  adds: modules(difference.adds),
  deltaDays: end && endBefore && daysBetween(endBefore, end),
  unplaced: modules(change.unplaced),
});

/** What is wrong and what would be right, in Dutch; a new problem does not compile until it has a text. */
const faults: Record<AdjustmentProblem, string> = {
  BudgetOutOfRange: `Vul een aantal uren in van meer dan 0 tot ${adjustmentLimits.mostHours}. Laat het leeg als er geen grens is.`,
  PaceOutOfRange: `Kies een tempo van ${String(pace.least).replace('.', ',')} tot ${pace.most} uur per week.`,
  TooMany: `Kies hoogstens ${adjustmentLimits.mostModules} modules.`,
};

const editionProblems: Record<EditionProblem, string> = {
  UNKNOWN: 'Deze uitvoering bestaat niet (meer). Kies een andere.',
  OTHER_MODULE: 'Deze uitvoering hoort bij een andere module. Kies een andere.',
  CLOSED: 'Je kunt je voor deze uitvoering niet meer inschrijven. Kies een latere.',
  FULL: 'Deze uitvoering zit vol. Kies een andere.',
};

type Refusal = Exclude<AdjustPathOutcome, { kind: 'PathAdjusted' }>;

export function presentRefusal(refusal: Refusal) {
  switch (refusal.kind) {
    case 'NotAllowed':
    case 'PlannerUnavailable':
    case 'NoPathYet':
    case 'PathOutdated':
      return refused(refusal);
    case 'PinCannotBeFollowed':
      return {
        ...{ __typename: refusal.kind, module: { slug: refusal.slug }, reasons: refusal.reasons },
        message: 'Deze module kun je nu niet volgen. Kijk op de pagina van de module wat ervoor nodig is.',
      };
    case 'PinsOverBudget':
      return {
        ...{ __typename: refusal.kind, hours: refusal.hours },
        message: `De modules die je wilt kosten samen ${refusal.hours} uur. Je hebt ${refusal.hoursBudget} uur.`,
      };
    default:
      return presentContradiction(refusal);
  }
}

function presentContradiction(refusal: AdjustmentRefusal) {
  switch (refusal.kind) {
    case 'InvalidInput':
      return invalidInput(refusal.faults.map(({ field, problem }) => ({ field, problem, message: faults[problem] })));
    case 'UnknownModules':
      return {
        ...{ __typename: refusal.kind, slugs: refusal.slugs },
        message: 'Deze module staat niet (meer) in het aanbod. Kies een andere.',
      };
    case 'PinnedAndBanned':
      return {
        ...{ __typename: refusal.kind, modules: modules(refusal.slugs) },
        message: 'Een module kan niet tegelijk vaststaan en wegblijven. Kies één van de twee.',
      };
    case 'SeatHeld':
      return {
        ...{ __typename: refusal.kind, modules: modules(refusal.slugs) },
        message: 'Je hebt een plek in deze module. Schrijf je eerst uit.',
      };
    case 'EditionCannotBeChosen':
      return {
        ...{ __typename: refusal.kind, editionId: refusal.editionId, reason: refusal.reason },
        message: editionProblems[refusal.reason],
      };
  }
}

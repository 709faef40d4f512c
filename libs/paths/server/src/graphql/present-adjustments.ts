import { daysBetween, numbersIn } from '@academy/kernel';
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
import { spokenLanguage } from '@academy/platform/language';
import type { Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
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

/** What is wrong and what would be right; a new problem does not compile until it has a text. */
function faults(): Record<AdjustmentProblem, string> {
  const { number } = numbersIn(spokenLanguage());
  const { mostHours, mostModules } = adjustmentLimits;
  const [most, least, fastest] = [number(mostHours), number(pace.least), number(pace.most)];
  return {
    BudgetOutOfRange: t`Vul een aantal uren in van meer dan 0 tot ${most}. Laat het leeg als er geen grens is.`,
    PaceOutOfRange: t`Kies een tempo van ${least} tot ${fastest} uur per week.`,
    TooMany: t`Kies hoogstens ${mostModules} modules.`,
  };
}

const editionProblems = (): Record<EditionProblem, string> => ({
  UNKNOWN: t`Deze uitvoering bestaat niet (meer). Kies een andere.`,
  OTHER_MODULE: t`Deze uitvoering hoort bij een andere module. Kies een andere.`,
  CLOSED: t`Je kunt je voor deze uitvoering niet meer inschrijven. Kies een latere.`,
  FULL: t`Deze uitvoering zit vol. Kies een andere.`,
});

function overBudget(refusal: { readonly hours: number; readonly hoursBudget: number }): string {
  const { hours } = numbersIn(spokenLanguage());
  const [asked, there] = [hours(refusal.hours), hours(refusal.hoursBudget)];
  return t`De modules die je wilt kosten samen ${asked}. Je hebt ${there}.`;
}

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
        message: t`Deze module kun je nu niet volgen. Kijk op de pagina van de module wat ervoor nodig is.`,
      };
    case 'PinsOverBudget':
      return {
        ...{ __typename: refusal.kind, hours: refusal.hours },
        message: overBudget(refusal),
      };
    default:
      return presentContradiction(refusal);
  }
}

function presentContradiction(refusal: AdjustmentRefusal) {
  switch (refusal.kind) {
    case 'InvalidInput':
      return invalidInput(refusal.faults.map(({ field, problem }) => ({ field, problem, message: faults()[problem] })));
    case 'UnknownModules':
      return {
        ...{ __typename: refusal.kind, slugs: refusal.slugs },
        message: t`Deze module staat niet (meer) in het aanbod. Kies een andere.`,
      };
    case 'PinnedAndBanned':
      return {
        ...{ __typename: refusal.kind, modules: modules(refusal.slugs) },
        message: t`Een module kan niet tegelijk vaststaan en wegblijven. Kies één van de twee.`,
      };
    case 'SeatHeld':
      return {
        ...{ __typename: refusal.kind, modules: modules(refusal.slugs) },
        message: t`Je hebt een plek in deze module. Schrijf je eerst uit.`,
      };
    case 'EditionCannotBeChosen':
      return {
        ...{ __typename: refusal.kind, editionId: refusal.editionId, reason: refusal.reason },
        message: editionProblems()[refusal.reason],
      };
  }
}

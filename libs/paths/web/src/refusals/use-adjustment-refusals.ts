import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals, useNumberFormat, useText } from '@academy/ui';
import type {
  AdjustPathMutation,
  EditionProblem,
  ModuleOnProposalFragment,
  PreviewAdjustmentQuery,
} from '@academy/gql';
import { adjustmentLimits, type AdjustmentProblem } from '@academy/paths/core';
import { pace } from '@academy/planner/core';
import { useBlockWords } from '../words/use-reach-words';

type Answer = AdjustPathMutation['adjustPath'] | PreviewAdjustmentQuery['previewAdjustment'];
export type AdjustmentRefusal = Exclude<Answer, { __typename: 'PathAdjusted' | 'AdjustmentPreview' }>;

/** Why a change by hand was not made, and has no price. */
export function useAdjustmentRefusals(): (refusal: AdjustmentRefusal) => string {
  const { t } = useLingui();
  const text = useText();
  const { hours } = useNumberFormat();
  const common = useCommonRefusals();
  const problems = useProblems();
  const editions = useEditionProblems();
  const blockWords = useBlockWords();
  const titles = (modules: readonly Pick<ModuleOnProposalFragment, 'title'>[]) =>
    modules.map(({ title }) => text(title)).join(', ');
  return (refusal) => {
    switch (refusal.__typename) {
      case 'NoPathYet':
        return t`Je hebt nog geen leerpad. Kies eerst een doel.`;
      case 'PlannerUnavailable':
        return t`We kunnen je pad nu niet uitrekenen. Er is niets veranderd. Probeer het over een paar minuten opnieuw.`;
      case 'PathOutdated':
        return t`Er is intussen iets veranderd, dus dit klopt niet meer. Er is niets aangepast. Bekijk het nog eens.`;
      case 'PinCannotBeFollowed': {
        const title = text(refusal.module.title);
        if (refusal.reasons.length > 0)
          return [t`‘${title}’ kun je nu niet volgen.`, ...blockWords(refusal.reasons)].join(' ');
        return t`‘${title}’ kun je nu niet volgen. Kijk op de pagina van de module wat ervoor nodig is.`;
      }
      case 'PinsOverBudget': {
        const asked = hours(refusal.hours);
        return t`De modules die je wilt kosten samen ${asked}. Dat is meer dan de uren die je hebt.`;
      }
      case 'UnknownModules':
        return t`Deze module staat niet (meer) in het aanbod. Kies een andere.`;
      case 'PinnedAndBanned': {
        const which = titles(refusal.modules);
        return t`Een module kan niet tegelijk vaststaan en wegblijven: ${which}. Kies één van de twee.`;
      }
      case 'SeatHeld': {
        const which = titles(refusal.modules);
        return t`Je hebt een plek, of wacht erop: ${which}. Schrijf je eerst uit.`;
      }
      case 'EditionCannotBeChosen':
        return editions[refusal.reason];
      case 'InvalidInput':
        return problems[refusal.faults[0]?.problem as AdjustmentProblem] ?? common(refusal);
      case 'NotAllowed':
        return common(refusal);
    }
  };
}

function useProblems(): Record<AdjustmentProblem, string> {
  const { t } = useLingui();
  const { number } = useNumberFormat();
  const [most, least, fastest] = [adjustmentLimits.mostHours, pace.least, pace.most].map(number);
  return {
    BudgetOutOfRange: t`Vul een aantal uren in van meer dan 0 tot ${most}. Laat het leeg als er geen grens is.`,
    PaceOutOfRange: t`Kies een tempo van ${least} tot ${fastest} uur per week.`,
    TooMany: t`Kies hoogstens ${adjustmentLimits.mostModules} modules.`,
  };
}

function useEditionProblems(): Record<EditionProblem, string> {
  const { t } = useLingui();
  return {
    UNKNOWN: t`Deze uitvoering bestaat niet (meer). Kies een andere.`,
    OTHER_MODULE: t`Deze uitvoering hoort bij een andere module. Kies een andere.`,
    CLOSED: t`Je kunt je voor deze uitvoering niet meer inschrijven. Kies een latere.`,
    FULL: t`Deze uitvoering zit vol. Kies een andere.`,
  };
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useText, type RadioCardOption } from '@academy/ui';
import { useModuleWords } from '@academy/catalogue/web';
import type { StepOnPathFragment } from '@academy/gql';
import type { Alternative } from './api';
import type { Choice } from './choice';

/** What can be done with a step, each with the difference in words. */
export function useChoiceOptions(
  step: StepOnPathFragment,
  alternatives: readonly Alternative[],
): RadioCardOption<Choice>[] {
  const { t } = useLingui();
  const text = useText();
  return [
    { value: 'keep', title: text(step.module.title), text: t`Zit nu in je pad` },
    ...alternatives.map((alternative) => ({
      value: `instead:${alternative.module.slug}` as const,
      title: text(alternative.module.title),
      text: alternative.module.organisation.name,
      extra: <Difference alternative={alternative} />,
    })),
    { value: 'certain', title: t`Deze wil ik zeker`, text: t`Hij blijft in je pad, ook als het korter kan.` },
    { value: 'without', title: t`Deze wil ik niet`, text: t`We zoeken de kortste weg zonder deze module.` },
  ];
}

function Difference({ alternative: { deltaHours, module } }: { alternative: Alternative }) {
  const { forms } = useModuleWords();
  return (
    <span className="alb-small">
      <b>
        {deltaHours > 0 && <Plural value={deltaHours} one="# uur langer" other="# uur langer" />}
        {deltaHours < 0 && <Plural value={-deltaHours} one="# uur korter" other="# uur korter" />}
        {deltaHours === 0 && <Trans>Even lang</Trans>}
      </b>
      {' · '}
      {module.city ? `${forms[module.form]} · ${module.city}` : forms[module.form]}
    </span>
  );
}

import { objectionLimits, type CareerRoute, type Objection } from '@academy/paths/core';
import { invalidInput } from '@academy/platform/graphql';
import { t } from '@lingui/core/macro';

type Goals = ReadonlyMap<string, Pick<CareerRoute, 'titleNl' | 'titleEn'>>;

export function presentObjection(objection: Objection, goals: Goals) {
  const { id, moduleSlug, routeSlug, planHash, text, madeAt, answer } = objection;
  const goal = goals.get(routeSlug);
  return {
    ...{ id, planHash, text, madeAt },
    module: moduleSlug === null ? null : { slug: moduleSlug },
    goal: { nl: goal?.titleNl ?? routeSlug, en: goal?.titleEn ?? routeSlug },
    state: answer ? ('ANSWERED' as const) : ('OPEN' as const),
    answer: answer?.text ?? null,
    answeredAt: answer?.answeredAt ?? null,
  };
}

export function textDoesNotFit() {
  const { longest } = objectionLimits;
  const message = t`Schrijf een tekst van hooguit ${longest} tekens.`;
  return invalidInput([{ field: 'text', problem: 'TextMissingOrTooLong', message }]);
}

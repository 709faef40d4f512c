import { objectionLimits, type CareerRoute, type Objection } from '@academy/paths/core';
import { invalidInput } from '@academy/platform/graphql';

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

export const textDoesNotFit = () =>
  invalidInput([
    {
      field: 'text',
      problem: 'TextMissingOrTooLong',
      message: `Schrijf een tekst van hooguit ${objectionLimits.longest} tekens.`,
    },
  ]);

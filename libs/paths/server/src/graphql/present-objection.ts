import { objectionLimits, type CareerRoute, type Objection } from '@academy/paths/core';
import type { AnswerObjectionOutcome, ObjectToPathOutcome, TakeBackObjectionOutcome } from '@academy/paths/core';
import { invalidInput, notAllowed } from '@academy/platform/graphql';

type Goals = ReadonlyMap<string, Pick<CareerRoute, 'titleNl' | 'titleEn'>>;

export function presentObjection(objection: Objection, goals: Goals) {
  const { id, moduleSlug, routeSlug, planHash, text, madeAt, answer } = objection;
  const goal = goals.get(routeSlug);
  return {
    ...{ id, planHash, text, madeAt },
    module: moduleSlug === null ? null : { slug: moduleSlug },
    goal: { nl: goal?.titleNl ?? routeSlug, en: goal?.titleEn ?? routeSlug },
    state: answer ? 'ANSWERED' : 'OPEN',
    answer: answer?.text ?? null,
    answeredAt: answer?.answeredAt ?? null,
  };
}

type Refused = Exclude<
  ObjectToPathOutcome | TakeBackObjectionOutcome | AnswerObjectionOutcome,
  { readonly kind: 'ObjectionMade' | 'ObjectionTakenBack' | 'ObjectionAnswered' }
>;

const messages: Record<Exclude<Refused['kind'], 'NotAllowed' | 'TextMissingOrTooLong'>, string> = {
  TooManyOpenObjections: 'Je wacht al op veel antwoorden. Wacht op een antwoord, of trek er eerst een in.',
  StepNotInPath: 'Deze stap zit niet (meer) in je leerpad.',
  NoPathYet: 'Je hebt nog geen leerpad.',
  ObjectionNotFound: 'Dit bezwaar is er niet (meer).',
  ObjectionAlreadyAnswered: 'Op dit bezwaar is al geantwoord.',
};

export function presentObjectionRefusal(outcome: Refused) {
  if (outcome.kind === 'NotAllowed') return notAllowed();
  if (outcome.kind === 'TextMissingOrTooLong')
    return invalidInput([
      {
        field: 'text',
        problem: outcome.kind,
        message: `Schrijf een tekst van hooguit ${objectionLimits.longest} tekens.`,
      },
    ]);
  return { __typename: outcome.kind, ...outcome, message: messages[outcome.kind] };
}

import type { CompetenceId } from '@academy/contracts/competences';
import { isAnswered, MOST_ITEMS, openQuestion, type Attempt, type Standing } from '@academy/entry-tests/core';
import { t } from '@lingui/core/macro';

export const presentEntryTest = (
  competenceId: CompetenceId,
  { standing, latest }: { readonly standing: Standing; readonly latest: Attempt | undefined },
) => ({
  competence: { id: competenceId },
  availability: standing.kind,
  availableFrom: standing.kind === 'Later' ? standing.from : null,
  attempt: latest ? presentAttempt(latest, standing.kind === 'Begun') : null,
});

/** A test that was left for too long shows as given up, which is what it counts as. */
function presentAttempt(attempt: Attempt, canGoOn: boolean) {
  const question = canGoOn ? openQuestion(attempt) : undefined;
  return {
    id: attempt.id,
    state: attempt.state === 'open' && !canGoOn ? ('given-up' as const) : attempt.state,
    answered: attempt.asked.filter(isAnswered).length,
    atMost: MOST_ITEMS,
    question: question ? { id: String(attempt.asked.indexOf(question)), ...withoutKey(question.item) } : null,
    level: attempt.level,
    endedAt: attempt.endedAt,
  };
}

/** Nor with its id in the bank, which tells how hard it is. */
const withoutKey = ({ promptNl, options }: Attempt['asked'][number]['item']) => ({
  promptNl,
  options: options.map((option) => ({ id: option.id, textNl: option.textNl })),
});

export const noEntryTestNow = (from: string | null) => ({
  __typename: 'NoEntryTestNow' as const,
  message: from
    ? t`Je hebt deze toets niet lang geleden gedaan. Later kan het opnieuw.`
    : t`Hierover heeft de academie geen instaptoets.`,
  from,
});

export const answeredOtherwise = () => ({
  __typename: 'AnsweredOtherwise' as const,
  message: t`Deze vraag beantwoordde je al, met een ander antwoord. Dat telt. Laad de pagina opnieuw om verder te gaan.`,
});

export const entryTestGone = () => ({
  __typename: 'EntryTestGone' as const,
  message: t`Deze toets is al afgesloten. Laad de pagina opnieuw om te zien hoe het staat.`,
});

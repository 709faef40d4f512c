import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { EmptyState, LinkButton, Loaded, Narrow, PageHeader, SkeletonPage, Stack, VisuallyHidden } from '@academy/ui';
import { frameworkQuery, type Framework } from '../keeping/api';
import { profileQuestionsQuery, type ProfileQuestion } from './api';
import { QuestionForm } from './question-form';
import { RoundSummary } from './round-summary';
import type { Answers } from './round';

/** Wat kun je al: one question at a time, each kept at once. */
export function QuestionsScreen() {
  const { t } = useLingui();
  const questions = useQuery(profileQuestionsQuery);
  const framework = useQuery(frameworkQuery);
  return (
    <Narrow width="720px">
      <Stack gap={24}>
        <PageHeader
          title={t`Wat kun je al?`}
          crumbs={[{ to: '/profiel', label: t`Mijn profiel` }]}
          lead={t`Kies steeds wat het best bij je past. Je antwoord telt meteen mee, en je kunt altijd stoppen.`}
        />
        <Loaded query={questions} skeleton={<SkeletonPage cards={1} />}>
          {(asked) => (
            <Loaded query={framework} skeleton={<SkeletonPage cards={1} />}>
              {(whole) => (asked.length === 0 ? <AllSaid /> : <Round questions={asked} framework={whole} />)}
            </Loaded>
          )}
        </Loaded>
      </Stack>
    </Narrow>
  );
}

function Round({ questions, framework }: { questions: readonly ProfileQuestion[]; framework: Framework }) {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const question = questions[at];
  if (!question) return <RoundSummary questions={questions} answers={answers} onBack={() => setAt(at - 1)} />;
  return (
    <QuestionForm
      key={question.competence.id}
      question={question}
      framework={framework}
      place={{ at, of: questions.length }}
      answered={answers[question.competence.id]}
      onAnswered={(level) => {
        setAnswers((before) => ({ ...before, [question.competence.id]: level }));
        setAt(at + 1);
      }}
      onSkip={() => setAt(at + 1)}
      onBack={at > 0 ? () => setAt(at - 1) : undefined}
    />
  );
}

function AllSaid() {
  const { t } = useLingui();
  return (
    <Stack>
      <VisuallyHidden as="h2">
        <Trans>Vragen</Trans>
      </VisuallyHidden>
      <EmptyState
        icon={<CircleCheck size={28} />}
        title={t`We hebben nu niets te vragen`}
        action={
          <LinkButton to="/past-bij-jou">
            <Trans>Bekijk wat bij je past</Trans>
          </LinkButton>
        }
      >
        <Trans>Je zei al wat je kunt. Over een half jaar vragen we het nog eens.</Trans>
      </EmptyState>
    </Stack>
  );
}

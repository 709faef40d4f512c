import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { LinkButton, Loaded, Narrow, PageHeader, SkeletonPage, Stack, useText, useFocusWhenLost } from '@academy/ui';
import { entryTestQuery, type EntryTest } from './api';
import { Intro } from './intro';
import { QuestionCard } from './question-card';
import { Result } from './result';
import styles from './entry-test.module.css';

/** An entry test in one competence: what it is, its questions one at a time, and what came of it. */
export function EntryTestScreen() {
  const { competenceId = '' } = useParams();
  return (
    <Narrow width="720px">
      <Loaded query={useQuery(entryTestQuery(competenceId))} skeleton={<SkeletonPage cards={1} />}>
        {(test) => (test ? <Test test={test} /> : <NoSuchTest />)}
      </Loaded>
    </Narrow>
  );
}

function Test({ test }: { test: EntryTest }) {
  const { t } = useLingui();
  const name = useText()(test.competence.name);
  const place = useFocusWhenLost<HTMLDivElement>(`${test.attempt?.id} ${test.attempt?.state}`);
  return (
    <Stack gap={24}>
      <PageHeader title={t`Instaptoets ${name}`} crumbs={[{ to: '/leerpad', label: t`Mijn leerpad` }]} />
      <div ref={place} tabIndex={-1} className={styles.place}>
        <Part test={test} />
      </div>
    </Stack>
  );
}

function Part({ test }: { test: EntryTest }) {
  const { attempt, availability } = test;
  if (attempt?.question)
    return <QuestionCard key={attempt.question.id} attempt={attempt} question={attempt.question} />;
  if (attempt && attempt.state !== 'GIVEN_UP' && availability === 'LATER') return <Result test={test} />;
  return <Intro test={test} />;
}

function NoSuchTest() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader title={t`Deze instaptoets bestaat niet`} />
      <p>
        <Trans>Het raamwerk kent dit onderwerp niet (meer).</Trans>
      </p>
      <div>
        <LinkButton to="/leerpad">
          <Trans>Naar je leerpad</Trans>
        </LinkButton>
      </div>
    </Stack>
  );
}

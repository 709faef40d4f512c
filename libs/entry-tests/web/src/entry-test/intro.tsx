import { Trans, useLingui } from '@lingui/react/macro';
import { Clock3, ListChecks, Lock } from 'lucide-react';
import {
  Actions,
  Button,
  Card,
  DateText,
  EmptyState,
  ErrorCard,
  Fact,
  Facts,
  LinkButton,
  Notice,
  Stack,
} from '@academy/ui';
import { Stakes } from '@academy/paths/web';
import { startEntryTest, type EntryTest } from './api';
import { useKeepEntryTest } from './use-keep-entry-test';

/** What the test is and what happens with the result, before it begins. */
export function Intro({ test }: { test: EntryTest }) {
  if (test.availability === 'NONE') return <NoTest />;
  return (
    <Card>
      <Stack gap={16}>
        <h2>
          <Trans>Kort laten zien wat je kunt</Trans>
        </h2>
        <p>
          <Trans>
            Je krijgt steeds één vraag. De toets past zich aan je antwoorden aan. Weet je iets niet? Dan zeg je dat
            gewoon.
          </Trans>
        </p>
        <Facts stacked>
          <Fact icon={<ListChecks size={18} />}>
            <Trans>8 tot 16 vragen</Trans>
          </Fact>
          <Fact icon={<Clock3 size={18} />}>
            <Trans>Ongeveer een kwartier tot een half uur, zonder tijdslimiet</Trans>
          </Fact>
          <Fact icon={<Lock size={18} />}>
            <Trans>
              De uitslag komt als bewijs in je profiel. Alleen jij ziet die, en je mag hem weer verwijderen.
            </Trans>
          </Fact>
        </Facts>
        {test.availability !== 'LATER' && <Stakes competenceId={test.competence.id} />}
        <p className="alb-soft">
          <Trans>
            Je mag altijd stoppen: dan verandert er niets in je profiel. Een week lang kun je verder waar je was. Vragen
            die je zag, krijg je een half jaar niet opnieuw.
          </Trans>
        </p>
        {test.attempt?.state === 'GIVEN_UP' && (
          <Notice>
            <Trans>Je stopte met deze toets. Er is niets veranderd in je profiel.</Trans>
          </Notice>
        )}
        {test.availability === 'LATER' ? <Later test={test} /> : <Start competenceId={test.competence.id} />}
      </Stack>
    </Card>
  );
}

function Start({ competenceId }: { competenceId: string }) {
  const { t } = useLingui();
  const start = useKeepEntryTest(startEntryTest);
  return (
    <Stack gap={12}>
      {start.refusal && (
        <Notice kind="error" live>
          {start.refusal}
        </Notice>
      )}
      {start.error && <ErrorCard title={t`Beginnen lukte niet`} error={start.error} />}
      <Actions>
        <Button pending={start.pending} onClick={() => start.mutate(competenceId)}>
          <Trans>Begin de toets</Trans>
        </Button>
        <LinkButton kind="secondary" to="/leerpad">
          <Trans>Nu niet</Trans>
        </LinkButton>
      </Actions>
    </Stack>
  );
}

function Later({ test: { availableFrom } }: { test: EntryTest }) {
  return (
    <Notice>
      <Trans>
        Er zijn nu te weinig vragen over die je nog niet zag. Vanaf{' '}
        <DateText value={availableFrom ?? ''} as="plainDay" /> kun je deze toets weer doen.
      </Trans>
    </Notice>
  );
}

function NoTest() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Hierover hebben we nog geen instaptoets`}
      action={
        <LinkButton to="/profiel#kunnen">
          <Trans>Voeg ander bewijs toe</Trans>
        </LinkButton>
      }
    >
      <Trans>Met een diploma, certificaat of werkervaring laat je ook zien wat je kunt.</Trans>
    </EmptyState>
  );
}

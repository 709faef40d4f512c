import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Clock, MapPin } from 'lucide-react';
import { Actions, Card, DateBlock, DateText, Fact, Facts, Hours, LinkButton, motifOf, useText } from '@academy/ui';
import type { StepOnPathFragment, StepState } from '@academy/ui/gql';
import { useModuleWords } from '../../words/use-module-words';
import { enrolmentsQuery } from '../enrolments/api';
import styles from './today.module.css';

/** The step of the path to think of now. */
export function NextStepCard({ step }: { step: StepOnPathFragment }) {
  const text = useText();
  const { forms } = useModuleWords();
  const { module, state } = step;
  const start = useStart(step);
  return (
    <Card
      kind="dark"
      motif={{ theme: motifOf(module.slug), seed: module.slug, place: 'behind' }}
      className={styles.start}
    >
      <div className={styles.next}>
        {start && <DateBlock day={start} />}
        <div className={styles.words}>
          <p className="alb-eyebrow">
            <Trans>Je volgende stap</Trans>
          </p>
          <h2>{text(module.title)}</h2>
          <p>
            <WhatNow state={state} start={start} />
          </p>
          <Facts>
            <Fact icon={<Clock size={18} />}>
              <Hours value={step.hours} />
            </Fact>
            <Fact icon={<MapPin size={18} />}>
              {module.city ? `${forms[module.form]} · ${module.city}` : forms[module.form]}
            </Fact>
          </Facts>
          <NextActions step={step} />
        </div>
      </div>
    </Card>
  );
}

/** The first day: of the edition one has a place in, else of the next one. */
function useStart({ enrolmentId, module }: StepOnPathFragment): string | undefined {
  const { data: enrolments } = useQuery(enrolmentsQuery);
  if (!enrolmentId) return module.editions[0]?.start;
  return enrolments?.find(({ id }) => id === enrolmentId)?.edition.start;
}

function WhatNow({ state, start }: { state: StepState; start: string | undefined }) {
  if (state === 'ENROLLED' && !start) return <Trans>Je hebt een plek.</Trans>;
  if (state === 'ENROLLED') {
    return (
      <Trans>
        Je hebt een plek. De module begint op <DateText value={start ?? ''} as="longDay" />.
      </Trans>
    );
  }
  if (state === 'QUEUED') return <Trans>Je wacht op een plek. Komt er een vrij, dan hoor je het meteen.</Trans>;
  if (!start) return <Trans>Er is nog geen datum. Kijk later nog eens.</Trans>;
  return (
    <Trans>
      De eerstvolgende start is <DateText value={start} as="longDay" />.
    </Trans>
  );
}

function NextActions({ step: { module, state, enrolmentId } }: { step: StepOnPathFragment }) {
  const learns = state === 'ENROLLED' && enrolmentId;
  return (
    <Actions>
      {learns ? (
        <LinkButton kind="next" to={`/leren/${enrolmentId}`}>
          {module.hasContent ? <Trans>Ga leren</Trans> : <Trans>Bekijk hoe je volgt</Trans>}
        </LinkButton>
      ) : (
        <LinkButton kind="next" to={`/aanbod/${module.slug}`}>
          {state === 'OPEN' ? <Trans>Bekijk en schrijf je in</Trans> : <Trans>Bekijk de module</Trans>}
        </LinkButton>
      )}
    </Actions>
  );
}

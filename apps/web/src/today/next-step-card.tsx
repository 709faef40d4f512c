import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Clock, MapPin } from 'lucide-react';
import { Actions, Card, DateBlock, DateText, Fact, Facts, Hours, LinkButton, motifOf, useText } from '@academy/ui';
import { useModuleWords } from '@academy/catalogue/web';
import { enrolmentsQuery } from '@academy/enrolment/web';
import type { StepOnPathFragment, StepState } from '@academy/gql';
import { StepWhen, useStepTime, type StepTime } from '@academy/paths/web';
import styles from './today.module.css';

/** The step of the path to think of now. */
export function NextStepCard({ step, computedAt }: { step: StepOnPathFragment; computedAt: string }) {
  const text = useText();
  const { forms } = useModuleWords();
  const { module, state } = step;
  const time = useStepTime(module.slug, computedAt);
  const seat = useSeat(step);
  const start = seat ?? (time?.kind === 'EDITION' ? time.start : undefined);
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
            <WhatNow state={state} seat={seat} time={time} />
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

/** The first day of the edition that one has a place in. */
function useSeat({ enrolmentId }: StepOnPathFragment): string | undefined {
  const { data: enrolments } = useQuery(enrolmentsQuery);
  return enrolments?.find(({ id }) => id === enrolmentId)?.edition.start;
}

interface WhatNowProps {
  state: StepState;
  seat: string | undefined;
  time: StepTime | undefined;
}

function WhatNow({ state, seat, time }: WhatNowProps) {
  if (state === 'ENROLLED' && !seat) return <Trans>Je hebt een plek.</Trans>;
  if (state === 'ENROLLED') {
    return (
      <Trans>
        Je hebt een plek. De module begint op <DateText value={seat ?? ''} as="longDay" />.
      </Trans>
    );
  }
  if (state === 'QUEUED') return <Trans>Je wacht op een plek. Komt er een vrij, dan hoor je het meteen.</Trans>;
  return time && <StepWhen time={time} state={state} />;
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

import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Calculator } from 'lucide-react';
import { useState } from 'react';
import { Button, Card, DateText, ErrorCard, Notice, Row } from '@academy/ui';
import { useMatchingRefusals } from '../refusals/use-matching-refusals';
import { learnNow, type Run } from './api';

/** When was learned last, and the button to do so now. */
export function LastRunCard({ run }: { run: Run | undefined }) {
  const [waitingSince, setWaitingSince] = useState<string>();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: learnNow,
    onSuccess: (result) => {
      if (result.__typename === 'LearningAsked') setWaitingSince(run?.at ?? 'never');
    },
  });
  const why = useMatchingRefusals();
  // The worker's news fetches the page anew; a run of another moment is the answer.
  const waiting = waitingSince !== undefined && waitingSince === (run?.at ?? 'never');
  const refusal = data?.__typename === 'NotAllowed' ? why(data) : undefined;
  return (
    <Card>
      <Row justify="between">
        <div>
          <LastRun run={run} />
          <p className="alb-soft alb-small">
            <Trans>Elke maand rekent de academie opnieuw. Wat nieuw is, wordt een voorstel.</Trans>
          </p>
        </div>
        <Button
          kind="secondary"
          icon={<Calculator size={18} />}
          pending={isPending || waiting}
          onClick={() => mutate()}
        >
          <Trans>Reken nu</Trans>
        </Button>
      </Row>
      <Progress waiting={waiting} asked={waitingSince !== undefined} />
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {error && <ErrorCard error={error} />}
    </Card>
  );
}

function LastRun({ run }: { run: Run | undefined }) {
  if (!run) {
    return (
      <p>
        <Trans>Er is nog niet gerekend.</Trans>
      </p>
    );
  }
  const { askedBy } = run;
  return (
    <p>
      {askedBy ? (
        <Trans>
          Laatst gerekend op <DateText value={run.at} as="instant" />, op verzoek van {askedBy}.
        </Trans>
      ) : (
        <Trans>
          Laatst gerekend op <DateText value={run.at} as="instant" />.
        </Trans>
      )}
    </p>
  );
}

function Progress({ waiting, asked }: { waiting: boolean; asked: boolean }) {
  const { t } = useLingui();
  return (
    <p role="status" className={asked ? 'alb-small' : 'alb-visually-hidden'}>
      {waiting && t`De academie rekent. Dat duurt meestal een paar tellen.`}
      {asked && !waiting && t`Klaar met rekenen.`}
    </p>
  );
}

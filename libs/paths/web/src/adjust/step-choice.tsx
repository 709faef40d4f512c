import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Replace } from 'lucide-react';
import { useState } from 'react';
import { Details, Loaded, Loading, SkeletonCard } from '@academy/ui';
import type { StepOnPathFragment } from '@academy/gql';
import { tempoQuery } from '../tempo/api';
import { alternativesQuery } from './api';
import { StepChoiceForm } from './step-choice-form';

/** Another module in the place of a step, or none, or this one for certain; the price is shown first. */
export function StepChoice({ step, computedAt }: { step: StepOnPathFragment; computedAt: string }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const { slug } = step.module;
  const alternatives = useQuery({ ...alternativesQuery(computedAt, slug), enabled: opened });
  const tempo = useQuery({ ...tempoQuery(computedAt), enabled: opened });
  return (
    <Details
      plain
      icon={<Replace size={18} />}
      summary={<Trans>Kies iets anders</Trans>}
      onOpen={() => setOpened(true)}
    >
      <Loaded
        query={alternatives}
        errorTitle={t`Andere mogelijkheden uitrekenen lukte niet`}
        skeleton={
          <Loading>
            <SkeletonCard />
          </Loading>
        }
      >
        {(found) =>
          tempo.data && (
            <StepChoiceForm
              step={step}
              computedAt={computedAt}
              alternatives={found}
              adjustments={tempo.data.adjustments}
            />
          )
        }
      </Loaded>
    </Details>
  );
}

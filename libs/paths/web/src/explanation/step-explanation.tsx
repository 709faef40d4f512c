import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Details, Loaded, SkeletonText, Loading, Stack } from '@academy/ui';
import type { StepOnPathFragment } from '@academy/gql';
import { Disagree } from '../objecting/disagree';
import { explanationQuery, type StepExplained } from './api';
import { LeansOn } from './leans-on';
import { StepPurposes } from './step-purposes';

/** Why a module is a step of the path, what that rests on, and what to do when it is not right. */
export function StepExplanation({ step, computedAt }: { step: StepOnPathFragment; computedAt: string }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const query = useQuery({ ...explanationQuery(computedAt), enabled: opened });
  return (
    <Details
      plain
      icon={<CircleHelp size={18} />}
      summary={<Trans>Waarom deze module?</Trans>}
      onOpen={() => setOpened(true)}
    >
      <Loaded
        query={query}
        errorTitle={t`De uitleg ophalen lukte niet`}
        skeleton={
          <Loading>
            <SkeletonText />
          </Loading>
        }
      >
        {(explanation) => (
          <Stack gap={16}>
            <Explained step={explanation?.steps.find(({ module }) => module.slug === step.module.slug)} />
            <Stack gap={8}>
              <h4>
                <Trans>Klopt dit niet?</Trans>
              </h4>
              <Disagree module={step.module} />
            </Stack>
          </Stack>
        )}
      </Loaded>
    </Details>
  );
}

function Explained({ step }: { step: StepExplained | undefined }) {
  if (!step) {
    return (
      <p>
        <Trans>Deze module staat niet meer in het aanbod. Daarom kunnen we de stap niet uitleggen.</Trans>
      </p>
    );
  }
  return (
    <>
      <StepPurposes step={step} />
      <LeansOn step={step} />
    </>
  );
}

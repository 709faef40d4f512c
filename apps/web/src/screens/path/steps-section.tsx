import { useLingui } from '@lingui/react/macro';
import { Section, Timeline, TimelineItem, TimelineItems, useText } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/ui/gql';
import { StepItem } from './step-item';

/** The steps in order, with the goal at the end. */
export function StepsSection({ path: { steps, route, kind } }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  const text = useText();
  return (
    <Section title={t`Je stappen`} lead={t`In deze volgorde kun je ze volgen. Wat niet op elkaar wacht, mag tegelijk.`}>
      <Timeline>
        <TimelineItems label={t`Stappen van je leerpad`}>
          {steps.map((step) => (
            <StepItem key={step.module.slug} step={step} steps={steps} />
          ))}
          {kind === 'PLAN' && <TimelineItem state="goal" title={t`Je doel: ${text(route.title)}`} />}
        </TimelineItems>
      </Timeline>
    </Section>
  );
}

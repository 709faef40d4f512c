import { useLingui } from '@lingui/react/macro';
import { Network, Route } from 'lucide-react';
import { Section, Tabs, Timeline, TimelineItem, TimelineItems, useText } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { PathMap } from '../map/path-map';
import { StepItem } from './step-item';

/** The steps in order, with the goal at the end; the same as a map for whoever likes that better. */
export function StepsSection({ path }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  return (
    <Section title={t`Je stappen`} lead={t`In deze volgorde kun je ze volgen. Wat niet op elkaar wacht, mag tegelijk.`}>
      <Tabs
        label={t`Hoe je je pad bekijkt`}
        items={[
          { id: 'timeline', label: t`Tijdlijn`, icon: <Route size={18} />, content: <PathTimeline path={path} /> },
          { id: 'map', label: t`Kaart`, icon: <Network size={18} />, content: <PathMap path={path} /> },
        ]}
      />
    </Section>
  );
}

function PathTimeline({ path }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  const text = useText();
  const { steps, route, kind } = path;
  return (
    <Timeline>
      <TimelineItems label={t`Stappen van je leerpad`}>
        {steps.map((step) => (
          <StepItem key={step.module.slug} step={step} path={path} />
        ))}
        {kind === 'PLAN' && <TimelineItem state="goal" title={t`Je doel: ${text(route.title)}`} />}
      </TimelineItems>
    </Timeline>
  );
}

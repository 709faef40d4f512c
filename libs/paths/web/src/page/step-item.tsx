import { Trans } from '@lingui/react/macro';
import { CalendarDays, Clock, MapPin } from 'lucide-react';
import { Link } from 'react-router';
import { Fact, Facts, Hours, Publisher, TimelineItem, useText, type TimelineState } from '@academy/ui';
import { useModuleWords } from '@academy/catalogue/web';
import type { PathOnPageFragment, StepOnPathFragment, StepState } from '@academy/gql';
import { StepChoice } from '../adjust/step-choice';
import { StepWhen } from '../tempo/step-when';
import { useStepTime } from '../tempo/use-step-time';
import { StepExplanation } from '../explanation/step-explanation';
import { StepAction } from '../path/step-action';
import { ShortExplanation } from '../explanation/short-explanation';
import { StepTag } from '../path/step-tag';

const marks: Record<StepState, TimelineState> = {
  DONE: 'done',
  ENROLLED: 'current',
  QUEUED: 'queued',
  OPEN: 'open',
  LOCKED: 'locked',
};

/** One module of the path: what it is, why it is here and what can be done with it. */
export function StepItem({ step, path }: { step: StepOnPathFragment; path: PathOnPageFragment }) {
  const text = useText();
  const { module, state } = step;
  const { steps, computedAt } = path;
  // Reasons and prices are those of planning now, which a path from before does not come from.
  const ofToday = path.standing === 'OF_TODAY';
  return (
    <TimelineItem
      state={marks[state]}
      title={<Link to={`/aanbod/${module.slug}`}>{text(module.title)}</Link>}
      tag={<StepTag state={state} />}
    >
      <Publisher name={module.organisation.name} />
      <StepFacts step={step} computedAt={computedAt} />
      <ShortExplanation step={step} steps={steps} />
      {ofToday && state !== 'DONE' && <StepExplanation step={step} computedAt={computedAt} />}
      <StepAction step={step} />
      {ofToday && isAhead(state) && <StepChoice step={step} computedAt={computedAt} />}
    </TimelineItem>
  );
}

/** Not begun, and no seat taken: what can still be chosen. */
const isAhead = (state: StepState): boolean => state === 'OPEN' || state === 'LOCKED';

function StepFacts({ step: { module, hours, state }, computedAt }: { step: StepOnPathFragment; computedAt: string }) {
  const { forms } = useModuleWords();
  const time = useStepTime(module.slug, computedAt);
  return (
    <Facts>
      <Fact icon={<Clock size={18} />}>
        {hours === module.hours ? (
          <Hours value={hours} />
        ) : (
          <Trans>
            Meestal <Hours value={hours} />, opgegeven <Hours value={module.hours} />
          </Trans>
        )}
      </Fact>
      <Fact icon={<MapPin size={18} />}>
        {module.city ? `${forms[module.form]} · ${module.city}` : forms[module.form]}
      </Fact>
      {isAhead(state) && time && (
        <Fact icon={<CalendarDays size={18} />}>
          <StepWhen time={time} state={state} />
        </Fact>
      )}
    </Facts>
  );
}

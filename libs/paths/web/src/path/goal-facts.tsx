import { Plural, Trans } from '@lingui/react/macro';
import { Clock, School, Target } from 'lucide-react';
import { Hours, useDutch } from '@academy/ui';
import { useModuleWords } from '@academy/catalogue/web';
import type { Goal } from './api';
import { GoalPreview } from './goal-preview';
import styles from './path.module.css';

/** For whom a goal is, how long it takes without prior knowledge, and what it leads to. Inline, as a label asks. */
export function GoalFacts({ goal }: { goal: Goal }) {
  const dutch = useDutch();
  const { sectors } = useModuleWords();
  const { audienceNl, recognitionNl, standardHours, targets } = goal;
  return (
    <span className={styles.goal}>
      <span lang={dutch}>{audienceNl}</span>
      <span className={styles.goalFacts}>
        <span className="alb-fact">
          <Clock size={18} />
          <span>
            <Trans>
              Standaard <Hours value={standardHours} />
            </Trans>
          </span>
        </span>
        <span className="alb-fact">
          <Target size={18} />
          <Plural value={targets.length} one="# leerdoel" other="# leerdoelen" />
        </span>
        <span className="alb-fact">
          <School size={18} />
          {goal.sectors.map((sector) => sectors[sector]).join(', ')}
        </span>
      </span>
      <GoalPreview goal={goal} />
      <span className="alb-soft alb-small" lang={dutch}>
        {recognitionNl}
      </span>
    </span>
  );
}

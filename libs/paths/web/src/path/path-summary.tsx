import { Trans } from '@lingui/react/macro';
import { CalendarCheck, Clock3, Zap } from 'lucide-react';
import { Card, DateText, Fact, Facts, Hours, useNumberFormat } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { PathHours } from './path-hours';
import { pathProgress } from './path-progress';
import styles from './path.module.css';

/** Hours to go, and how much shorter this path is than the standard one. */
export function PathSummary({ path }: { path: PathOnPageFragment }) {
  const { number } = useNumberFormat();
  const { done, total } = pathProgress(path);
  const shorter = path.standing === 'OF_TODAY' && path.kind === 'PLAN' && path.hoursSaved > 0;
  return (
    <Card>
      <div className={styles.summary}>
        <PathHours path={path} />
        <Facts stacked>
          {shorter && (
            <Fact icon={<Zap size={18} />}>
              <Trans>
                <Hours value={path.hoursSaved} /> korter dan de standaardroute
              </Trans>
            </Fact>
          )}
          <Fact icon={<Clock3 size={18} />}>
            <Trans>
              {number(done)} van <Hours value={total} /> klaar
            </Trans>
          </Fact>
          <Fact icon={<CalendarCheck size={18} />}>
            <Trans>
              Gemaakt op <DateText value={path.computedAt} as="plainDay" />
            </Trans>
          </Fact>
        </Facts>
      </div>
    </Card>
  );
}

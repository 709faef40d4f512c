import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarCheck, Clock3, Zap } from 'lucide-react';
import { Card, DateText, Fact, Facts, Figure, Hours, ProgressBar, useNumberFormat } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { HoursToGo } from './hours-to-go';
import { pathProgress } from './path-progress';
import styles from './path.module.css';

/** Hours to go, and how much shorter this path is than the standard one. */
export function PathSummary({ path }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  const { number, hours } = useNumberFormat();
  const { done, total } = pathProgress(path);
  const shorter = path.standing === 'OF_TODAY' && path.kind === 'PLAN' && path.hoursSaved > 0;
  return (
    <Card>
      <div className={styles.summary}>
        <Figure value={number(path.hours)}>
          <HoursToGo standing={path.standing} />
        </Figure>
        <ProgressBar
          label={t`Voortgang van je leerpad`}
          value={done}
          max={total}
          text={t`${number(done)} van ${hours(total)} klaar`}
        />
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

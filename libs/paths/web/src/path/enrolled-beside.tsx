import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Card, Hours, List, ListRow, useText } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { StepTag } from './step-tag';

/** What is followed apart from the goal: its hours are not in the path. */
export function EnrolledBeside({ beside }: Pick<PathOnPageFragment, 'beside'>) {
  const { t } = useLingui();
  const text = useText();
  if (beside.length === 0) return null;
  const hours = beside.reduce((sum, { module }) => sum + module.hours, 0);
  return (
    <Card>
      <h2>
        <Trans>
          Ook ingeschreven, los van dit doel: <Hours value={hours} />
        </Trans>
      </h2>
      <p>
        <Trans>Deze uren tellen niet mee in je leerpad.</Trans>
      </p>
      <List label={t`Ook ingeschreven, los van dit doel`}>
        {beside.map(({ enrolmentId, state, module }) => (
          <ListRow
            key={enrolmentId}
            title={<Link to={`/aanbod/${module.slug}`}>{text(module.title)}</Link>}
            end={<StepTag state={state} />}
          >
            <Hours value={module.hours} />
          </ListRow>
        ))}
      </List>
    </Card>
  );
}

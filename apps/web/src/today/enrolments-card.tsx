import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Card, List, ListRow, LiveMark, Loaded, MoreLink, Row, useText } from '@academy/ui';
import { enrolmentsQuery, EnrolmentSentence, EnrolmentTag } from '@academy/enrolment/web';
import type { EnrolmentItemFragment } from '@academy/gql';
import { useLiveState } from '@academy/ui';

const open: readonly EnrolmentItemFragment['state'][] = ['REQUESTED', 'QUEUED', 'ENROLLED'];

/** Enrolments that still run, each with what it means now. */
export function EnrolmentsCard() {
  const live = useLiveState();
  return (
    <Card>
      <Row justify="between">
        <h2>
          <Trans>Je inschrijvingen</Trans>
        </h2>
        <LiveMark state={live} />
      </Row>
      <Loaded query={useQuery(enrolmentsQuery)}>
        {(enrolments) => <OpenEnrolments enrolments={enrolments.filter(({ state }) => open.includes(state))} />}
      </Loaded>
      <div>
        <MoreLink to="/inschrijvingen">
          <Trans>Alle inschrijvingen</Trans>
        </MoreLink>
      </div>
    </Card>
  );
}

function OpenEnrolments({ enrolments }: { enrolments: readonly EnrolmentItemFragment[] }) {
  const text = useText();
  if (enrolments.length === 0) {
    return (
      <p className="alb-soft">
        <Trans>Je hebt nu geen inschrijving die loopt.</Trans>
      </p>
    );
  }
  return (
    <List>
      {enrolments.map((enrolment) => (
        <ListRow
          key={enrolment.id}
          title={<Link to={`/aanbod/${enrolment.module.slug}`}>{text(enrolment.module.title)}</Link>}
          end={<EnrolmentTag state={enrolment.state} />}
        >
          <EnrolmentSentence enrolment={enrolment} />
        </ListRow>
      ))}
    </List>
  );
}

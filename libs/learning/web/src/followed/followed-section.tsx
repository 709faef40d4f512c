import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, CardLink, ErrorCard, Grid, PartsBar, Publisher, Section, useText } from '@academy/ui';
import { myLearningQuery, type Followed } from './api';

/** What the teacher follows now; nothing at all when that is nothing. */
export function FollowedSection() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(myLearningQuery);
  const followed = data?.filter(({ completed }) => !completed) ?? [];
  if (error && !data) return <ErrorCard error={error} onRetry={() => void refetch()} />;
  if (followed.length === 0) return null;
  return (
    <Section title={t`Hier ben je mee bezig`}>
      <Grid as="ul" min="20rem">
        {followed.map((learning) => (
          <FollowedCard key={learning.enrolmentId} learning={learning} />
        ))}
      </Grid>
    </Section>
  );
}

function FollowedCard({ learning: { enrolmentId, module, parts, partsDone } }: { learning: Followed }) {
  const { t } = useLingui();
  const title = useText()(module.title);
  const total = parts.length;
  return (
    <Card as="li" link>
      <h3>
        <CardLink to={`/leren/${enrolmentId}`}>{title}</CardLink>
      </h3>
      <Publisher name={module.organisation.name} />
      {total > 0 ? (
        <>
          <PartsBar label={t`Voortgang van ${title}`} done={partsDone} total={total} />
          <p className="alb-soft">
            <Trans>
              {partsDone} van {total} onderdelen klaar
            </Trans>
          </p>
        </>
      ) : (
        <p className="alb-soft">
          <Trans>Deze module volg je bij de organisatie.</Trans>
        </p>
      )}
    </Card>
  );
}

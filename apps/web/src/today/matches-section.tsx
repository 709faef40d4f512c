import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, Grid, LinkButton, Loaded, Loading, MoreLink, Section, SkeletonCard } from '@academy/ui';
import { bestMatchesQuery, MatchCard } from '@academy/matching/web';

/** The three modules that suit best. */
export function MatchesSection() {
  const { t } = useLingui();
  const query = useQuery(bestMatchesQuery);
  const total = query.data?.totalCount ?? 0;
  return (
    <Section
      title={t`Past bij jou`}
      lead={t`Gekozen op je talenten, kennis en ervaring. Jij beslist.`}
      action={
        total > 0 && (
          <MoreLink to="/past-bij-jou">
            <Plural value={total} one="Bekijk # passende module" other="Alle # passende modules" />
          </MoreLink>
        )
      }
    >
      <Loaded query={query} skeleton={skeleton}>
        {({ edges }) =>
          edges.length === 0 ? (
            <NoMatches />
          ) : (
            <Grid as="ul" min="20rem">
              {edges.map(({ node }) => (
                <MatchCard key={node.module.slug} match={node} />
              ))}
            </Grid>
          )
        }
      </Loaded>
    </Section>
  );
}

function NoMatches() {
  return (
    <Card kind="dashed">
      <p>
        <Trans>Zet in je profiel wat je kunt en wat je graag doet. Dan staan hier modules die bij je passen.</Trans>
      </p>
      <div>
        <LinkButton kind="secondary" to="/profiel">
          <Trans>Naar je profiel</Trans>
        </LinkButton>
      </div>
    </Card>
  );
}

const skeleton = (
  <Loading>
    <Grid min="20rem">
      {[1, 2, 3].map((card) => (
        <SkeletonCard key={card} height="7rem" />
      ))}
    </Grid>
  </Loading>
);

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ClipboardCheck } from 'lucide-react';
import { Link } from 'react-router';
import {
  Card,
  DateText,
  EmptyState,
  List,
  ListRow,
  Loaded,
  PageHeader,
  Section,
  SkeletonPage,
  Stack,
  Tag,
  useWorkplace,
} from '@academy/ui';
import { useDraftTitle } from '../publishing/draft-words';
import { draftsInReviewQuery, type InReview } from './api';

/** The modules that organisations handed in, for a curator to read. */
export function ReviewScreen() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Beoordelen`}
        lead={
          <Trans>
            Modules die organisaties hebben ingediend. Wat het langst wacht, staat boven. Wat je eigen organisatie
            schreef, beoordeelt een ander.
          </Trans>
        }
      />
      <Loaded query={useQuery(draftsInReviewQuery)} skeleton={<SkeletonPage cards={2} />}>
        {(drafts) => (
          <Section title={t`Wacht op beoordeling`}>
            {drafts.length === 0 ? <NothingWaits /> : <Queue drafts={drafts} />}
          </Section>
        )}
      </Loaded>
    </Stack>
  );
}

function NothingWaits() {
  const { t } = useLingui();
  return (
    <EmptyState icon={<ClipboardCheck size={28} />} title={t`Er wacht niets op beoordeling`}>
      <Trans>Dient een organisatie een module in, dan staat die hier.</Trans>
    </EmptyState>
  );
}

function Queue({ drafts }: { drafts: readonly InReview[] }) {
  const { t } = useLingui();
  const { home } = useWorkplace();
  const titleOf = useDraftTitle();
  return (
    <Card>
      <List label={t`Wacht op beoordeling`}>
        {drafts.map(({ id, contents, organisation, submittedAt, offered }) => (
          <ListRow
            key={id}
            title={<Link to={`${home}/beoordelen/${id}`}>{titleOf(contents)}</Link>}
            end={<Tag>{offered ? <Trans>Nieuwe versie</Trans> : <Trans>Nieuwe module</Trans>}</Tag>}
          >
            <p>{organisation}</p>
            {submittedAt && (
              <p>
                <Trans>
                  Sinds <DateText value={submittedAt} as="instant" />
                </Trans>
              </p>
            )}
          </ListRow>
        ))}
      </List>
    </Card>
  );
}

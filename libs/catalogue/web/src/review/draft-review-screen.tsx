import { Trans, useLingui } from '@lingui/react/macro';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { competencesQuery, frameworkNamesQuery } from '@academy/competences/web';
import {
  Actions,
  Button,
  DateText,
  Loaded,
  PageHeader,
  Section,
  SkeletonPage,
  Stack,
  Tag,
  useWorkplace,
} from '@academy/ui';
import { draftQuery, type Draft } from '../publishing/api';
import { DraftAsText } from '../publishing/draft-as-text';
import { useDraftTitle } from '../publishing/draft-words';
import { NoSuchDraft } from '../publishing/no-such-draft';
import { Changes } from './changes';
import { GiveBackDialog, PublishDialog } from './verdict-dialogs';

/** One module that was handed in, for a curator to read and decide about. */
export function DraftReviewScreen() {
  const { t } = useLingui();
  const { draftId = '' } = useParams();
  const { home } = useWorkplace();
  // What it leads to is told in these words: asked in the same moment.
  usePrefetchQuery(competencesQuery);
  usePrefetchQuery(frameworkNamesQuery);
  return (
    <Loaded query={useQuery(draftQuery(draftId))} skeleton={<SkeletonPage cards={2} />}>
      {(draft) =>
        draft?.state === 'IN_REVIEW' ? (
          <DraftToReview draft={draft} />
        ) : (
          <NoSuchDraft title={t`Hier valt niets (meer) te beoordelen`} to={`${home}/beoordelen`} back={t`Beoordelen`} />
        )
      }
    </Loaded>
  );
}

function DraftToReview({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { home } = useWorkplace();
  const title = useDraftTitle()(draft.contents);
  const { contents, offered } = draft;
  return (
    <Stack gap={32}>
      <PageHeader
        title={title}
        crumbs={[{ to: `${home}/beoordelen`, label: t`Beoordelen` }]}
        tag={<Tag kind="info">{offered ? <Trans>Nieuwe versie</Trans> : <Trans>Nieuwe module</Trans>}</Tag>}
        lead={<HandedIn draft={draft} />}
      />
      {offered ? (
        <>
          <p>
            <Link to={`${home}/aanbod/${draft.slug}`}>
              <Trans>Bekijk de module zoals die nu in het aanbod staat</Trans>
            </Link>
          </p>
          <Changes was={offered} becomes={contents} />
        </>
      ) : (
        <Section title={t`Wat er in het aanbod komt`}>
          <DraftAsText contents={contents} />
        </Section>
      )}
      <Verdict draft={draft} title={title} />
    </Stack>
  );
}

function HandedIn({ draft: { organisation, submittedAt } }: { draft: Draft }) {
  if (!submittedAt) return <span>{organisation}</span>;
  return (
    <Trans>
      {organisation}, ingediend op <DateText value={submittedAt} as="instant" />
    </Trans>
  );
}

function Verdict({ draft, title }: { draft: Draft; title: string }) {
  const [asked, setAsked] = useState<'publish' | 'give-back'>();
  const close = () => setAsked(undefined);
  return (
    <>
      <Actions>
        <Button onClick={() => setAsked('publish')}>
          <Trans>Publiceer</Trans>
        </Button>
        <Button kind="secondary" onClick={() => setAsked('give-back')}>
          <Trans>Geef terug</Trans>
        </Button>
      </Actions>
      {asked === 'publish' && <PublishDialog draft={draft} title={title} onClose={close} />}
      {asked === 'give-back' && <GiveBackDialog draft={draft} title={title} onClose={close} />}
    </>
  );
}

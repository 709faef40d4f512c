import { Trans, useLingui } from '@lingui/react/macro';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
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
import { ReadOn, ReplacedNotice } from './replaced-notice';
import { useRead } from './use-read';
import { GiveBackDialog, PublishDialog } from './verdict-dialogs';

/** One module that was handed in, for a curator to read and decide about. */
export function DraftReviewScreen() {
  const { draftId = '' } = useParams();
  const query = useQuery(draftQuery(draftId));
  // What it leads to is told in these words: asked in the same moment.
  usePrefetchQuery(competencesQuery);
  usePrefetchQuery(frameworkNamesQuery);
  return (
    <Loaded query={query} skeleton={<SkeletonPage cards={2} />}>
      {(draft) => <Shown key={draftId} draft={draft} isAsked={query.isFetching} />}
    </Loaded>
  );
}

/** What is taken back while someone reads it may be handed in again: then they still know what they read. */
function Shown({ draft, isAsked }: { draft: Draft | null; isAsked: boolean }) {
  const { t } = useLingui();
  const { home } = useWorkplace();
  const now = draft?.state === 'IN_REVIEW' ? draft : null;
  const { read, isOld, readOn } = useRead(now, isAsked);
  const top = useRef<HTMLDivElement>(null);
  if (!now || !read)
    return (
      <NoSuchDraft title={t`Hier valt niets (meer) te beoordelen`} to={`${home}/beoordelen`} back={t`Beoordelen`} />
    );
  const onReadOn = () => {
    readOn();
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView();
  };
  return (
    <div ref={top} tabIndex={-1}>
      <Stack gap={24}>
        {isOld && <ReplacedNotice read={read} now={now} onReadOn={onReadOn} />}
        <DraftToReview draft={read} onReadOn={isOld ? onReadOn : undefined} />
      </Stack>
    </div>
  );
}

interface ToReview {
  draft: Draft;
  /** Leads to what took its place, which is to be read before anything is decided. */
  onReadOn: (() => void) | undefined;
}

function DraftToReview({ draft, onReadOn }: ToReview) {
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
      <Verdict draft={draft} title={title} onReadOn={onReadOn} />
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

function Verdict({ draft, title, onReadOn }: ToReview & { title: string }) {
  const [asked, setAsked] = useState<'publish' | 'give-back'>();
  const close = () => setAsked(undefined);
  return (
    <>
      {onReadOn ? (
        <ReadOn onPress={onReadOn} />
      ) : (
        <Actions>
          <Button onClick={() => setAsked('publish')}>
            <Trans>Publiceer</Trans>
          </Button>
          <Button kind="secondary" onClick={() => setAsked('give-back')}>
            <Trans>Geef terug</Trans>
          </Button>
        </Actions>
      )}
      {asked === 'publish' && <PublishDialog draft={draft} title={title} onClose={close} />}
      {asked === 'give-back' && <GiveBackDialog draft={draft} title={title} onClose={close} />}
    </>
  );
}

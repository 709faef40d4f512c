import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack, useFocusWhenLost, useWorkplace } from '@academy/ui';
import type { Draft } from '../api';
import { DraftStateTag, useDraftTitle } from '../draft-words';
import { NoSuchDraft } from '../no-such-draft';
import { InReview } from './in-review';
import { LeaveDialog } from './leave-dialog';
import { useKeeper } from './use-keeper';
import { Writing } from './writing';

interface EditorProps {
  draft: Draft;
  /** Somebody published or dropped it meanwhile. */
  gone: boolean;
}

/** A module that is being written; while a curator reads it, it is only read here as well. */
export function Editor({ draft, gone }: EditorProps) {
  const { t } = useLingui();
  const { home } = useWorkplace();
  const { keeper, kept } = useKeeper(draft);
  const title = useDraftTitle()(kept.typed);
  const { state } = kept.draft;
  const place = useFocusWhenLost<HTMLDivElement>(state);
  const isRead = state === 'IN_REVIEW' && !kept.unsaved;
  if (gone && !kept.unsaved)
    return <NoSuchDraft title={t`Dit concept is er niet (meer)`} to={`${home}/modules`} back={t`Onze modules`} />;
  return (
    <Stack gap={24}>
      <PageHeader
        title={title}
        crumbs={[{ to: `${home}/modules`, label: t`Onze modules` }]}
        tag={<DraftStateTag state={state} />}
      />
      <div ref={place} tabIndex={-1}>
        {isRead ? <InReview draft={kept.draft} keeper={keeper} /> : <Writing keeper={keeper} kept={kept} gone={gone} />}
      </div>
      <LeaveDialog keeper={keeper} />
    </Stack>
  );
}

import { useLingui } from '@lingui/react/macro';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { competencesQuery, frameworkNamesQuery } from '@academy/competences/web';
import { Loaded, SkeletonPage, useWorkplace } from '@academy/ui';
import { townsQuery } from '../../words/towns';
import { draftQuery, type Draft } from '../api';
import { NoSuchDraft } from '../no-such-draft';
import { Editor } from './editor';

/** Where a module is written. */
export function EditorScreen() {
  const { draftId = '' } = useParams();
  // What is chosen from: asked in the same moment.
  usePrefetchQuery(competencesQuery);
  usePrefetchQuery(frameworkNamesQuery);
  usePrefetchQuery(townsQuery);
  return (
    <Loaded query={useQuery(draftQuery(draftId))} skeleton={<SkeletonPage cards={2} />}>
      {(draft) => <Shown key={draftId} draft={draft} />}
    </Loaded>
  );
}

/** A draft that goes away under someone who writes takes nothing along that is not kept. */
function Shown({ draft }: { draft: Draft | null }) {
  const { t } = useLingui();
  const { home } = useWorkplace();
  const [last, setLast] = useState(draft);
  if (draft && draft !== last) setLast(draft);
  if (!last)
    return <NoSuchDraft title={t`Dit concept is er niet (meer)`} to={`${home}/modules`} back={t`Onze modules`} />;
  return <Editor draft={last} gone={draft === null} />;
}

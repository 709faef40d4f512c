import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ConfirmDialog, useToast, useWorkplace } from '@academy/ui';
import { useDraftRefusals } from '../../refusals/use-draft-refusals';
import { draftQuery, dropDraft } from '../api';
import { useDraftTitle } from '../draft-words';
import type { DraftKeeper } from '../keeping/draft-keeper';
import { makeListsStale } from '../keeping/keep-in-cache';

interface DropDialogProps {
  keeper: DraftKeeper;
  onClose: () => void;
}

/** Asks before all that was written is thrown away. */
export function DropDialog({ keeper, onClose }: DropDialogProps) {
  const { t } = useLingui();
  const { draft, typed } = keeper.now();
  const title = useDraftTitle()(typed);
  const why = useDraftRefusals();
  const { mutate, isPending, data, error } = useDrop(keeper);
  return (
    <ConfirmDialog
      title={t`Gooi ‘${title}’ weg?`}
      confirm={t`Gooi weg`}
      kind="danger"
      pending={isPending}
      refusal={data && data.__typename !== 'DraftDropped' ? why(data) : undefined}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>
        {draft.offered ? (
          <Trans>Wat je aan deze versie schreef, is dan weg. De module blijft in het aanbod zoals die nu is.</Trans>
        ) : (
          <Trans>Alles wat je aan deze module schreef, is dan weg. Dat kan niet ongedaan worden gemaakt.</Trans>
        )}
      </p>
    </ConfirmDialog>
  );
}

function useDrop(keeper: DraftKeeper) {
  const { t } = useLingui();
  const { home } = useWorkplace();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { id } = keeper.now().draft;
  return useMutation({
    mutationFn: async () => {
      // What is on its way still is not somebody else's change.
      await keeper.keep();
      return dropDraft({ id, revision: keeper.now().draft.revision });
    },
    onSuccess: async (answer) => {
      if (answer.__typename === 'DraftChanged') return keeper.differs(answer.draft);
      if (answer.__typename !== 'DraftDropped') return cache.invalidateQueries(draftQuery(id));
      keeper.letGo();
      await navigate(`${home}/modules`);
      cache.removeQueries(draftQuery(id));
      makeListsStale(cache);
      toast(t`Het concept is weggegooid`);
    },
  });
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateText, ErrorCard, Notice, Stack } from '@academy/ui';
import type { Draft } from '../api';
import { DraftAsText } from '../draft-as-text';
import type { DraftKeeper } from '../keeping/draft-keeper';
import { useTakeBack } from './use-hand-in';

/** A draft that a curator reads: to read here as well, until it is taken back. */
export function InReview({ draft, keeper }: { draft: Draft; keeper: DraftKeeper }) {
  const { t } = useLingui();
  const { takeBack, isPending, error, refusal } = useTakeBack(keeper);
  return (
    <Stack gap={24}>
      <Notice
        title={t`Een curator van de academie leest dit`}
        action={
          <Button kind="secondary" pending={isPending} onClick={takeBack}>
            <Trans>Haal terug om verder te schrijven</Trans>
          </Button>
        }
      >
        {draft.submittedAt && (
          <p>
            <Trans>
              Ingediend: <DateText value={draft.submittedAt} as="instant" />
            </Trans>
          </p>
        )}
        <p>
          <Trans>Zolang het in beoordeling is, kan niemand het wijzigen.</Trans>
        </p>
      </Notice>
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {error && <ErrorCard title={t`Terughalen lukte niet`} error={error} />}
      <DraftAsText contents={draft.contents} />
    </Stack>
  );
}

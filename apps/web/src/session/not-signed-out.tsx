import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '@academy/ui';
import type { useSignOut } from './use-session';

/** Whoever leaves a shared computer must know that they are still signed in. */
export function NotSignedOut({ leave: { error, isPending, mutate, reset } }: { leave: ReturnType<typeof useSignOut> }) {
  const { t } = useLingui();
  if (!error) return null;
  return (
    <ConfirmDialog
      title={t`Je bent nog ingelogd`}
      confirm={t`Log uit`}
      pending={isPending}
      error={error}
      onConfirm={() => mutate()}
      onClose={reset}
    >
      <p>
        <Trans>Uitloggen lukte niet. Probeer het opnieuw voordat je deze computer aan iemand anders geeft.</Trans>
      </p>
    </ConfirmDialog>
  );
}

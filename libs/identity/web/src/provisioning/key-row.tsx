import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, ConfirmDialog, DateText, ListRow, Tag, useToast, type TagKind } from '@academy/ui';
import type { Key } from './api';
import { useRevoking } from './use-scim';

/** A key, and until when it works. */
export function KeyRow({ scimKey }: { scimKey: Key }) {
  const { t } = useLingui();
  const [revoking, setRevoking] = useState(false);
  const { name, madeBy, madeAt, lastDay, usedAt, state } = scimKey;
  return (
    <ListRow
      title={
        <>
          <span>{name}</span> <StateTag state={state} />
        </>
      }
      end={
        state === 'OPEN' && (
          <Button kind="quiet" aria-label={t`Trek in: ${name}`} onClick={() => setRevoking(true)}>
            <Trans>Trek in</Trans>
          </Button>
        )
      }
    >
      <Trans>
        Gemaakt op <DateText value={madeAt} />
      </Trans>
      {madeBy && (
        <>
          {' '}
          <Trans>door {madeBy}</Trans>
        </>
      )}
      {' · '}
      <Trans>
        werkt tot en met <DateText value={lastDay} />
      </Trans>
      {' · '}
      {usedAt ? (
        <Trans>
          laatst gebruikt <DateText value={usedAt} as="instant" />
        </Trans>
      ) : (
        <Trans>nog niet gebruikt</Trans>
      )}
      {revoking && <RevokeDialog scimKey={scimKey} onClose={() => setRevoking(false)} />}
    </ListRow>
  );
}

function StateTag({ state }: Pick<Key, 'state'>) {
  const { t } = useLingui();
  const looks: Record<Key['state'], readonly [TagKind, string]> = {
    OPEN: ['done', t`Werkt`],
    ENDED: ['neutral', t`Verlopen`],
    REVOKED: ['neutral', t`Ingetrokken`],
  };
  const [kind, word] = looks[state];
  return <Tag kind={kind}>{word}</Tag>;
}

function RevokeDialog({ scimKey: { id, name }, onClose }: { scimKey: Key; onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const revoke = useRevoking(() => {
    onClose();
    toast(t`Ingetrokken: ${name}`);
  });
  return (
    <ConfirmDialog
      title={t`Trek de sleutel ${name} in?`}
      confirm={t`Trek in`}
      kind="danger"
      pending={revoke.isPending}
      refusal={revoke.refusal}
      error={revoke.error}
      onConfirm={() => revoke.mutate(id)}
      onClose={onClose}
    >
      <p>
        <Trans>
          De administratie kan er meteen niets meer mee. Uitnodigingen die ermee verstuurd zijn en nog wachten,
          vervallen. Wie al ‘ja’ zei, houdt zijn rol.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}

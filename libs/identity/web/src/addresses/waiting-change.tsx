import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, DateText, ErrorCard, Notice, Stack, useToast } from '@academy/ui';
import { DemoMailHint } from '../joining/demo-mail-hint';
import { accountQuery, type Account } from '../own-account/api';
import { withdrawAddressChange } from './api';

type Change = NonNullable<Account['addressChange']>;

/** Which of the two mailboxes has to say yes yet, until when, and the way to let it be. */
export function WaitingChange({ change: { email, oldConfirmed, newConfirmed, expiresAt } }: { change: Change }) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const withdraw = useMutation({
    mutationFn: withdrawAddressChange,
    onSuccess: (account) => {
      cache.setQueryData(accountQuery.queryKey, account);
      toast(t`Je adres blijft wat het is`);
    },
  });
  const said = (isConfirmed: boolean) => (isConfirmed ? t`zei ja` : t`wacht op je ja`);
  return (
    <Stack gap={16}>
      <Notice
        title={t`Je adres wordt ${email}`}
        action={
          <Button kind="secondary" pending={withdraw.isPending} onClick={() => withdraw.mutate()}>
            <Trans>Laat het zoals het is</Trans>
          </Button>
        }
      >
        <p>
          <Trans>Open de link in beide mails, en zeg ja. Daarna geldt het nieuwe adres.</Trans>
        </p>
        <ul>
          <li>
            <Trans>Je adres van nu: {said(oldConfirmed)}</Trans>
          </li>
          <li>
            <Trans>Het nieuwe adres: {said(newConfirmed)}</Trans>
          </li>
        </ul>
        <p>
          <Trans>
            De links werken tot <DateText value={expiresAt} as="instant" />.
          </Trans>
        </p>
      </Notice>
      <DemoMailHint />
      {withdraw.error && <ErrorCard title={t`Dit lukte niet`} error={withdraw.error} />}
    </Stack>
  );
}

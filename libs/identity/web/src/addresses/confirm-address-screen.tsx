import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { Button, Card, ErrorCard, LinkButton, Narrow, Notice, PageHeader, Stack } from '@academy/ui';
import { BrokenLink } from '../joining/broken-link';
import { wholeLink } from '../joining/whole-link';
import { useAddressRefusals } from '../refusals/use-address-refusals';
import { confirmAddress } from './api';

/**
 * Where the links of both mails lead. What is secret stands behind the #, which no server is sent; and it takes a press,
 * since programs that look through mail open every link.
 */
export function ConfirmAddressScreen() {
  const { t } = useLingui();
  const link = useLocation().hash.slice(1);
  return (
    <Narrow width="560px">
      <Stack gap={24}>
        <PageHeader title={t`Een ander e-mailadres`} />
        {wholeLink.test(link) ? <SayYes key={link} link={link} /> : <BrokenLink action={<ToAccount />} />}
      </Stack>
    </Narrow>
  );
}

function SayYes({ link }: { link: string }) {
  const { t } = useLingui();
  const why = useAddressRefusals();
  const saying = useMutation({ mutationFn: () => confirmAddress(link) });
  const answer = saying.data;
  switch (answer?.__typename) {
    case 'AddressChanged':
      return (
        <Notice kind="success" live title={t`Je hebt een nieuw e-mailadres`} action={<ToAccount />}>
          <Trans>Log voortaan in met het nieuwe adres. Waar je bent ingelogd, blijf je dat.</Trans>
        </Notice>
      );
    case 'AddressConfirmed':
      return (
        <Notice kind="success" live title={t`Dit adres zei ja`} action={<ToAccount />}>
          {answer.waitsFor === 'NEW' ? (
            <Trans>Zeg ook ja in de mail die naar je nieuwe adres ging. Daarna geldt het.</Trans>
          ) : (
            <Trans>Zeg ook ja in de mail die naar je adres van nu ging. Daarna geldt het nieuwe.</Trans>
          )}
        </Notice>
      );
    case 'AddressChangeGone':
    case 'AddressTaken':
      return (
        <Notice kind="error" live action={<ToAccount />}>
          {why(answer)}
        </Notice>
      );
    case undefined:
      return (
        <Card>
          <Stack>
            <p>
              <Trans>Wil je dat je account bij de academie een ander e-mailadres krijgt?</Trans>
            </p>
            {saying.error && <ErrorCard title={t`Dit lukte niet`} error={saying.error} />}
            <Button pending={saying.isPending} onClick={() => !saying.isPending && saying.mutate()} wide>
              <Trans>Ja, dat wil ik</Trans>
            </Button>
          </Stack>
        </Card>
      );
  }
}

const ToAccount = () => (
  <LinkButton kind="secondary" to="/account">
    <Trans>Naar je account</Trans>
  </LinkButton>
);

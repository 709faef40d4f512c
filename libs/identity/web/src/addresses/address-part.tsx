import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, Pairs, Section, Stack } from '@academy/ui';
import type { Account } from '../own-account/api';
import { AskAddressForm } from './ask-address-form';
import { WaitingChange } from './waiting-change';

/** The address of an account, and the way to another. */
export function AddressPart({ account: { email, addressChange } }: { account: Account }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const rest = () => setAsking(false);
  return (
    <Section title={t`E-mailadres`} lead={t`Hiermee log je in, en hierheen gaat je mail.`}>
      <Stack gap={16}>
        <Card>
          <Pairs items={[{ name: t`Je adres`, value: email }]} />
        </Card>
        {addressChange && !isAsking && <WaitingChange change={addressChange} />}
        {isAsking ? (
          <AskAddressForm email={email} onAsked={rest} onLeave={rest} />
        ) : (
          <div>
            <Button kind="secondary" onClick={() => setAsking(true)}>
              {addressChange ? <Trans>Vraag het opnieuw</Trans> : <Trans>Kies een ander adres</Trans>}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

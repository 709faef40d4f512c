import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, DateText, List, ListRow, Row, Section, Stack } from '@academy/ui';
import type { Account } from '../own-account/api';
import { LinkDialog } from './link-dialog';
import { UnlinkDialog } from './unlink-dialog';

type Provider = Account['signInProviders'][number];
type Linked = Account['linkedSignIns'][number];

/** The accounts elsewhere by which one signs in: linked, unlinked, and when each was used. Not there where there are none to link. */
export function LinkedPart({ account }: { account: Account }) {
  const { t } = useLingui();
  const { linkedSignIns: links, signInProviders: providers, hasPassword } = account;
  const [linking, setLinking] = useState<Provider>();
  const [unlinking, setUnlinking] = useState<Linked>();
  if (links.length === 0 && providers.length === 0) return null;
  return (
    <Section
      title={t`Inloggen met een account elders`}
      lead={t`Zoals dat van je school. Je koppelt het zelf; een gelijk e-mailadres is daarvoor niet genoeg.`}
    >
      <Card>
        <Stack gap={16}>
          {links.length > 0 ? (
            <List label={t`Inloggen met een account elders`}>
              {links.map((link) => (
                <LinkRow key={link.id} link={link} onUnlink={hasPassword ? () => setUnlinking(link) : undefined} />
              ))}
            </List>
          ) : (
            <p>
              <Trans>Er is nog niets gekoppeld.</Trans>
            </p>
          )}
          {hasPassword ? (
            <Row gap={12}>
              {providers.map((provider) => (
                <Button key={provider.id} kind="secondary" small onClick={() => setLinking(provider)}>
                  <Trans>Koppel {provider.name}</Trans>
                </Button>
              ))}
            </Row>
          ) : (
            <p className="alb-soft">
              <Trans>Koppelen en losmaken vraagt om je wachtwoord. Kies er dus eerst een.</Trans>
            </p>
          )}
        </Stack>
      </Card>
      {linking && <LinkDialog provider={linking} onClose={() => setLinking(undefined)} />}
      {unlinking && <UnlinkDialog link={unlinking} onClose={() => setUnlinking(undefined)} />}
    </Section>
  );
}

function LinkRow({ link: { name, linkedAt, usedAt }, onUnlink }: { link: Linked; onUnlink: (() => void) | undefined }) {
  const { t } = useLingui();
  return (
    <ListRow
      title={name}
      end={
        onUnlink && (
          <Button kind="quiet" small onClick={onUnlink} aria-label={t`Maak los: ${name}`}>
            <Trans>Maak los</Trans>
          </Button>
        )
      }
    >
      <Trans>
        Gekoppeld op <DateText value={linkedAt} as="instant" />
      </Trans>
      <br />
      {usedAt ? (
        <Trans>
          Laatst gebruikt: <DateText value={usedAt} as="instant" />
        </Trans>
      ) : (
        <Trans>Nog niet gebruikt om in te loggen</Trans>
      )}
    </ListRow>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import {
  Card,
  EmptyState,
  List,
  Loaded,
  Notice,
  PageHeader,
  Section,
  SkeletonPage,
  Stack,
  useFocusWhenLost,
  useWorkplace,
} from '@academy/ui';
import { keysQuery, type Scim } from './api';
import { Copied } from './copied';
import { KeyRow } from './key-row';
import { MakeKeyForm } from './make-key-form';

/** The keys with which the administration of an organisation says by SCIM who works there, for its owners. */
export function ScimKeysScreen() {
  const { t } = useLingui();
  const { id, name, home } = useWorkplace();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Koppelen met SCIM`}
        crumbs={[{ to: `${home}/mensen`, label: t`Mensen` }]}
        lead={t`Laat jullie eigen administratie, zoals Entra ID of Okta, bijhouden wie bij ${name} werkt. Wie erbij komt, krijgt een mail en zegt zelf ‘ja’.`}
      />
      <Loaded query={useQuery(keysQuery(id))} skeleton={<SkeletonPage cards={2} />}>
        {(scim) => (scim ? <Keys {...scim} /> : <OwnersOnly />)}
      </Loaded>
    </Stack>
  );
}

function OwnersOnly() {
  const { t } = useLingui();
  return <Notice title={t`Alleen een eigenaar van de organisatie maakt sleutels`}>{null}</Notice>;
}

function Keys({ address, keys }: Scim) {
  const { t } = useLingui();
  const [secret, setSecret] = useState<string>();
  const place = useFocusWhenLost<HTMLDivElement>(keys.map(({ id, state }) => `${id} ${state}`).join());
  return (
    <Stack gap={48}>
      <Section title={t`Nieuwe sleutel`}>
        {secret === undefined ? (
          <MakeKeyForm onMade={setSecret} />
        ) : (
          <Copied address={address} secret={secret} onKept={() => setSecret(undefined)} />
        )}
      </Section>
      <Section title={t`Sleutels`}>
        <div ref={place} tabIndex={-1}>
          {keys.length === 0 ? (
            <EmptyState icon={<KeyRound size={28} />} title={t`Er is nog geen sleutel`} />
          ) : (
            <Card>
              <List label={t`Sleutels`}>
                {keys.map((key) => (
                  <KeyRow key={key.id} scimKey={key} />
                ))}
              </List>
            </Card>
          )}
        </div>
        <p>
          <Trans>Het adres voor de administratie is</Trans> <code translate="no">{address}</code>
        </p>
      </Section>
    </Stack>
  );
}

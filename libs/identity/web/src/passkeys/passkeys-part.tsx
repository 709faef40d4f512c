import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { Button, Card, DateText, List, ListRow, Section, Stack, useToast } from '@academy/ui';
import { accountQuery, type Account } from '../own-account/api';
import { ByPasswordDialog } from '../own-account/by-password-dialog';
import { useStepRefusals } from '../refusals/use-step-refusals';
import { RecoveryCodes } from '../second-step/recovery-codes';
import { AddPasskeyForm } from './add-passkey-form';
import { removePasskey } from './api';
import { canUsePasskeys } from './can-use-passkeys';

type Passkey = Account['passkeys'][number];
type Doing = 'nothing' | 'adding' | { readonly codes: readonly string[] };

/** Passkeys: which there are, another, and one less. */
export function PasskeysPart({ passkeys }: Pick<Account, 'passkeys'>) {
  const { t } = useLingui();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [leaving, setLeaving] = useState<Passkey>();
  const rest = () => setDoing('nothing');
  return (
    <Section
      title={t`Passkeys`}
      lead={t`Log in met je vinger, je gezicht of de code van je apparaat. Dan is er geen wachtwoord en geen code meer nodig.`}
    >
      <Stack>
        {passkeys.length > 0 && (
          <Card>
            <List label={t`Je passkeys`}>
              {passkeys.map((one) => (
                <PasskeyRow key={one.id} passkey={one} onLeave={() => setLeaving(one)} />
              ))}
            </List>
          </Card>
        )}
        {doing === 'adding' ? (
          <AddPasskeyForm onAdded={(codes) => setDoing(codes ? { codes } : 'nothing')} onLeave={rest} />
        ) : doing !== 'nothing' ? (
          <RecoveryCodes codes={doing.codes} onKept={rest} />
        ) : canUsePasskeys() ? (
          <div>
            <Button kind="secondary" icon={<Fingerprint size={18} />} onClick={() => setDoing('adding')}>
              <Trans>Voeg een passkey toe</Trans>
            </Button>
          </div>
        ) : (
          <p className="alb-soft">
            <Trans>Deze browser kan hier geen passkeys maken.</Trans>
          </p>
        )}
      </Stack>
      {leaving && <RemoveDialog passkey={leaving} onClose={() => setLeaving(undefined)} />}
    </Section>
  );
}

function PasskeyRow({ passkey: { name, addedAt, usedAt }, onLeave }: { passkey: Passkey; onLeave: () => void }) {
  const { t } = useLingui();
  return (
    <ListRow
      icon={<Fingerprint size={20} />}
      title={name}
      end={
        <Button kind="quiet" small onClick={onLeave} aria-label={t`Haal weg: ${name}`}>
          <Trans>Haal weg</Trans>
        </Button>
      }
    >
      {usedAt ? (
        <Trans>
          Laatst gebruikt: <DateText value={usedAt} as="instant" />
        </Trans>
      ) : (
        <Trans>
          Toegevoegd: <DateText value={addedAt} as="instant" />
        </Trans>
      )}
    </ListRow>
  );
}

function RemoveDialog({ passkey: { id, name }, onClose }: { passkey: Passkey; onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  return (
    <ByPasswordDialog
      title={t`Haal de passkey ${name} weg`}
      confirm={t`Haal weg`}
      kind="danger"
      change={(password) => removePasskey({ id, password })}
      isDone={(answer) => answer.__typename === 'FactorRemoved'}
      why={useStepRefusals()}
      onDone={({ account }) => {
        cache.setQueryData(accountQuery.queryKey, account);
        onClose();
        toast(t`De passkey is weg`);
        void cache.invalidateQueries({ queryKey: ['me'] });
      }}
      onClose={onClose}
    >
      <p>
        <Trans>
          Je logt er hier niet meer mee in, en bent overal anders uitgelogd. Op je apparaat blijft hij staan tot je hem
          daar ook weghaalt.
        </Trans>
      </p>
    </ByPasswordDialog>
  );
}

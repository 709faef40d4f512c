import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, LinkButton, Notice, Row, Section, Stack, Tag, useToast } from '@academy/ui';
import { accountQuery, type Account } from '../own-account/api';
import { removeCodeApp, renewRecoveryCodes } from './api';
import { ByPasswordDialog } from '../own-account/by-password-dialog';
import { useStepRefusals } from '../refusals/use-step-refusals';
import { CodeAppSetup } from './code-app-setup';
import { RecoveryCodes } from './recovery-codes';

interface SecondStepPartProps {
  account: Account;
  /** The page that asked for it. */
  back: string | undefined;
}

type Doing = 'nothing' | 'setting-up' | { readonly codes: readonly string[] };

/** What is asked besides the password: on, off, and the codes for who loses their telephone. */
export function SecondStepPart({ account, back }: SecondStepPartProps) {
  const { t } = useLingui();
  const [doing, setDoing] = useState<Doing>('nothing');
  const rest = () => setDoing('nothing');
  const show = (codes: readonly string[]) => setDoing({ codes });
  return (
    <div id="tweede-stap">
      <Section
        title={t`Een tweede stap bij het inloggen`}
        lead={t`Dan opent je wachtwoord alleen je account niet. Wie iets beheert of beoordeelt, heeft dit nodig.`}
      >
        <Stack>
          {(account.hasCodeApp || account.passkeys.length > 0) && doing === 'nothing' && back && (
            <Notice
              kind="success"
              live
              title={t`Je tweede stap staat aan`}
              action={
                <LinkButton small to={back}>
                  <Trans>Terug naar waar je was</Trans>
                </LinkButton>
              }
            />
          )}
          {doing === 'setting-up' ? (
            <CodeAppSetup onOn={show} onLeave={rest} />
          ) : doing !== 'nothing' ? (
            <RecoveryCodes codes={doing.codes} onKept={rest} />
          ) : account.hasCodeApp ? (
            <IsOn account={account} onCodes={show} />
          ) : (
            <IsOff account={account} onBegin={() => setDoing('setting-up')} onCodes={show} />
          )}
        </Stack>
      </Section>
    </div>
  );
}

interface WithCodes {
  account: Account;
  onCodes: (codes: readonly string[]) => void;
}

const IsOff = ({ account, onBegin, onCodes }: WithCodes & { onBegin: () => void }) => (
  <Card>
    <Stack gap={12}>
      <p>
        {account.passkeys.length > 0 ? (
          <Trans>Bij het inloggen vragen we je passkey. Een app met codes kan ernaast.</Trans>
        ) : (
          <Trans>Er wordt nu alleen een wachtwoord gevraagd.</Trans>
        )}
      </p>
      {account.passkeys.length > 0 && <Recovery account={account} onCodes={onCodes} />}
      <div>
        <Button kind="secondary" onClick={onBegin}>
          <Trans>Vraag ook een code uit een app</Trans>
        </Button>
      </div>
    </Stack>
  </Card>
);

/** How many recovery codes are left, and the way to others. */
function Recovery({ account, onCodes }: WithCodes) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p>
        <Plural
          value={account.recoveryCodesLeft}
          _0="Je hebt geen herstelcodes meer. Maak nieuwe."
          one="Je hebt nog één herstelcode."
          other="Je hebt nog # herstelcodes."
        />
      </p>
      <div>
        <Button kind="secondary" small onClick={() => setAsking(true)}>
          <Trans>Maak nieuwe herstelcodes</Trans>
        </Button>
      </div>
      {asking && <RenewDialog onCodes={onCodes} onClose={() => setAsking(false)} />}
    </>
  );
}

function IsOn({ account, onCodes }: WithCodes) {
  const [asking, setAsking] = useState(false);
  return (
    <Card>
      <Stack gap={12}>
        <Row gap={12}>
          <Tag kind="done">
            <Trans>Staat aan</Trans>
          </Tag>
          <Trans>Bij het inloggen vragen we ook een code uit je app.</Trans>
        </Row>
        <Recovery account={account} onCodes={onCodes} />
        <div>
          <Button kind="quiet" small onClick={() => setAsking(true)}>
            <Trans>Zet de app uit</Trans>
          </Button>
        </div>
      </Stack>
      {asking && <RemoveDialog account={account} onClose={() => setAsking(false)} />}
    </Card>
  );
}

function RenewDialog({ onCodes, onClose }: { onCodes: (codes: readonly string[]) => void; onClose: () => void }) {
  const { t } = useLingui();
  const cache = useQueryClient();
  return (
    <ByPasswordDialog
      title={t`Nieuwe herstelcodes`}
      confirm={t`Maak ze`}
      change={renewRecoveryCodes}
      isDone={(answer) => answer.__typename === 'RecoveryCodesDrawn'}
      why={useStepRefusals()}
      onDone={({ account, recoveryCodes }) => {
        cache.setQueryData(accountQuery.queryKey, account);
        onCodes(recoveryCodes);
      }}
      onClose={onClose}
    >
      <p>
        <Trans>De codes die je nu hebt, werken daarna niet meer.</Trans>
      </p>
    </ByPasswordDialog>
  );
}

function RemoveDialog({ account, onClose }: Pick<WithCodes, 'account'> & { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  return (
    <ByPasswordDialog
      title={t`Zet de app met codes uit`}
      confirm={t`Zet uit`}
      kind="danger"
      change={removeCodeApp}
      isDone={(answer) => answer.__typename === 'FactorRemoved'}
      why={useStepRefusals()}
      onDone={(removed) => {
        cache.setQueryData(accountQuery.queryKey, removed.account);
        onClose();
        toast(t`De app met codes staat uit`);
        void cache.invalidateQueries({ queryKey: ['me'] });
      }}
      onClose={onClose}
    >
      <p>
        {account.passkeys.length > 0 ? (
          <Trans>
            Daarna log je in met je passkey, of met je wachtwoord en een herstelcode. Je bent overal anders uitgelogd.
          </Trans>
        ) : (
          <Trans>
            Daarna opent je wachtwoord alleen je account. Wat je beheert of beoordeelt, kan dan niet meer. Je bent
            overal anders uitgelogd.
          </Trans>
        )}
      </p>
    </ByPasswordDialog>
  );
}

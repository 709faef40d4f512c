import { Trans, useLingui } from '@lingui/react/macro';
import { Copy, Download, Printer } from 'lucide-react';
import { Button, Card, Notice, Row, Stack, useToast } from '@academy/ui';
import styles from './second-step.module.css';

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept: () => void;
}

/** The recovery codes, this once: to copy, keep as a file or print. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useLingui();
  const toast = useToast();
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => toast(t`De codes staan op je klembord`),
      () => toast(t`Kopiëren lukte niet. Selecteer de codes, of bewaar ze als bestand.`),
    );
  return (
    <Card>
      <Stack gap={16}>
        <Notice kind="warning" live title={t`Bewaar deze herstelcodes nu`}>
          <Trans>
            Je ziet ze alleen hier, en nu. Ben je je telefoon kwijt? Dan log je in met je wachtwoord en een van deze
            codes. Elke code werkt één keer.
          </Trans>
        </Notice>
        <ul role="list" className={styles.codes} aria-label={t`Herstelcodes`}>
          {codes.map((code) => (
            <li key={code}>
              <code translate="no">{code}</code>
            </li>
          ))}
        </ul>
        <Row gap={12}>
          <Button kind="secondary" small icon={<Copy size={18} />} onClick={() => void copy()}>
            <Trans>Kopieer</Trans>
          </Button>
          <Button
            kind="secondary"
            small
            icon={<Download size={18} />}
            onClick={() => download(t`herstelcodes-academie.txt`, [t`Herstelcodes van de academie`, ...codes])}
          >
            <Trans>Bewaar als bestand</Trans>
          </Button>
          <Button kind="secondary" small icon={<Printer size={18} />} onClick={() => window.print()}>
            <Trans>Druk af</Trans>
          </Button>
        </Row>
        <div>
          <Button onClick={onKept}>
            <Trans>Ik heb ze bewaard</Trans>
          </Button>
        </div>
      </Stack>
    </Card>
  );
}

function download(name: string, lines: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([`${lines.join('\n')}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

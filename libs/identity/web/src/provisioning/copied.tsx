import { Trans, useLingui } from '@lingui/react/macro';
import { Copy } from 'lucide-react';
import { Button, Card, Notice, Row, Stack, useToast } from '@academy/ui';
import styles from './provisioning.module.css';

interface CopiedProps {
  address: string;
  secret: string;
  onKept: () => void;
}

/** What the administration is told; the key this once. */
export function Copied({ address, secret, onKept }: CopiedProps) {
  const { t } = useLingui();
  const toast = useToast();
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => toast(t`De sleutel staat op je klembord`),
      () => toast(t`Kopiëren lukte niet. Selecteer de sleutel zelf.`),
    );
  const code = (text: string) => (
    <code className={styles.code} translate="no">
      {text}
    </code>
  );
  return (
    <Card>
      <Stack gap={16}>
        <Notice kind="warning" live title={t`Bewaar deze sleutel nu`}>
          <Trans>Je ziet hem alleen hier, en nu. Wie hem heeft, kan mensen uitnodigen en hun rollen beëindigen.</Trans>
        </Notice>
        <dl className={styles.told}>
          <dt>
            <Trans>Adres</Trans>
          </dt>
          <dd>{code(address)}</dd>
          <dt>
            <Trans>Sleutel</Trans>
          </dt>
          <dd>{code(secret)}</dd>
        </dl>
        <Row gap={12}>
          <Button onClick={() => void copy()} kind="secondary" icon={<Copy size={18} />}>
            <Trans>Kopieer de sleutel</Trans>
          </Button>
          <Button onClick={onKept}>
            <Trans>Ik heb hem bewaard</Trans>
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

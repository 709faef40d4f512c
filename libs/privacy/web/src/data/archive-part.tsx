import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Button, Card, ErrorCard, Notice, useLocale } from '@academy/ui';
import { fetchArchive } from './api';
import { saveFile } from './save-file';

/** All that is kept, as one file. */
export function ArchivePart() {
  const { t } = useLingui();
  const locale = useLocale();
  const name = t`mijn-gegevens.zip`;
  const fetching = useMutation({
    mutationFn: () => fetchArchive(locale),
    onSuccess: (file) => saveFile(file, name),
  });
  return (
    <Card kind="tint">
      <h2>
        <Trans>Neem alles mee</Trans>
      </h2>
      <p>
        <Trans>
          Eén bestand met alles wat hieronder staat: een pagina om te lezen, hetzelfde voor een computer, en je certificaten
          als losse bestanden. Bewaar het op een plek waar alleen jij bij kunt.
        </Trans>
      </p>
      <div>
        <Button
          icon={<Download size={18} />}
          pending={fetching.isPending}
          onClick={() => !fetching.isPending && fetching.mutate()}
        >
          {fetching.isPending ? <Trans>Je bestand wordt gemaakt…</Trans> : <Trans>Download mijn gegevens</Trans>}
        </Button>
      </div>
      {fetching.isSuccess && (
        <Notice kind="success" live title={t`Je bestand is klaar`}>
          <Trans>Je vindt het bij je downloads als {name}.</Trans>
        </Notice>
      )}
      {fetching.error && <ErrorCard title={t`Je bestand maken lukte niet`} error={fetching.error} />}
    </Card>
  );
}

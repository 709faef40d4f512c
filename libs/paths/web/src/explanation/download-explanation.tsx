import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Button, ErrorCard, Stack } from '@academy/ui';
import { saveAs } from './save-as';
import { fetchExplanation } from './api';

/** The whole explanation as a file in which every number can be worked out again. */
export function DownloadExplanation() {
  const { t } = useLingui();
  const { mutate, isPending, error } = useMutation({
    mutationFn: fetchExplanation,
    onSuccess: (file) => file && saveAs('leerpad-uitleg.json', file.json, 'application/json'),
  });
  return (
    <Stack gap={8}>
      <p className="alb-soft">
        <Trans>
          De hele uitleg is er ook als bestand: per stap waarom, met welk bewijs en hoe zeker, en wat elk ander pad
          kost. Je bewijs staat erin. Deel het bestand dus alleen met wie je wilt.
        </Trans>
      </p>
      <div>
        <Button kind="secondary" small pending={isPending} onClick={() => mutate()}>
          <Download size={18} /> <Trans>Download de uitleg (JSON)</Trans>
        </Button>
      </div>
      {error && <ErrorCard title={t`Downloaden lukte niet`} error={error} />}
    </Stack>
  );
}

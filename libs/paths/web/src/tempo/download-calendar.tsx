import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Button, ErrorCard, Stack, useText } from '@academy/ui';
import { calendarFile } from './api';

/** Gives the schedule as a file for any calendar. */
export function DownloadCalendar() {
  const { t } = useLingui();
  const text = useText();
  const download = useMutation({
    mutationFn: calendarFile,
    onSuccess: (file) => file && save(text(file), t`leerpad.ics`),
  });
  return (
    <Stack gap={8}>
      <div>
        <Button
          kind="secondary"
          small
          icon={<Download size={18} />}
          pending={download.isPending}
          onClick={() => download.mutate()}
        >
          <Trans>Zet in mijn agenda (.ics)</Trans>
        </Button>
      </div>
      {download.error && <ErrorCard title={t`De agenda maken lukte niet`} error={download.error} />}
    </Stack>
  );
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

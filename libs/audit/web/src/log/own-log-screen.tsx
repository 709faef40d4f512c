import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@academy/ui';
import { ownLogQuery } from './api';
import { LogList } from './log-list';

export function OwnLogScreen() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Besluiten over jou`}
        lead={t`Wie iets deed dat verandert wat je hier bent, mag of hebt behaald. Niemand kan dit achteraf wijzigen.`}
      />
      <LogList of={ownLogQuery} />
    </Stack>
  );
}

import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@academy/ui';
import { wholeLogQuery } from './api';
import { LogList } from './log-list';

export function WholeLogScreen() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Logboek`}
        lead={t`Rollen, aftekeningen, certificaten en antwoorden op bezwaren: wie deed wat, voor wie en waarom.`}
      />
      <LogList of={wholeLogQuery} withWhom />
    </Stack>
  );
}

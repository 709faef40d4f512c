import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Notice } from '@academy/ui';
import { demoMailQuery } from './api';

/** A demo sends no mail: whoever tries it finds the mail in a folder of this machine. */
export function DemoMailHint() {
  const { data: folder } = useQuery(demoMailQuery);
  if (!folder) return null;
  return (
    <Notice>
      <Trans>
        Dit is de demo: er gaat geen mail de deur uit. De mail ligt als bestand in <code>{folder}</code> op deze
        computer; de nieuwste is die van jou.
      </Trans>
    </Notice>
  );
}

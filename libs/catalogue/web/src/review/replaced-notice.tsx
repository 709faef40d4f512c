import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Notice } from '@academy/ui';
import type { Draft } from '../publishing/api';
import { differing } from '../publishing/differing';
import { usePartNames } from '../publishing/use-draft-parts';

interface ReplacedNoticeProps {
  read: Draft;
  now: Draft;
  onReadOn: () => void;
}

/** Something else waits by now than what is read here: says where it differs, and leads to it. */
export function ReplacedNotice({ read, now, onReadOn }: ReplacedNoticeProps) {
  const { t } = useLingui();
  const names = usePartNames();
  const where = differing(read.contents, now.contents).map((part) => names[part]);
  return (
    <Notice kind="warning" live title={t`Dit is intussen veranderd`} action={<ReadOn onPress={onReadOn} />}>
      <p>
        <Trans>Je leest nog wat er stond toen je het opende. Lees eerst wat er nu staat: daarover beslis je.</Trans>
      </p>
      {where.length > 0 && (
        <>
          <p>
            <Trans>Dit is anders:</Trans>
          </p>
          <ul>
            {where.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

/** Leads to what is handed in now. */
export const ReadOn = ({ onPress }: { onPress: () => void }) => (
  <Actions>
    <Button kind="secondary" onClick={onPress}>
      <Trans>Lees wat er nu staat</Trans>
    </Button>
  </Actions>
);

import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Notice, useLocale } from '@academy/ui';
import type { Kept } from '../keeping/draft-keeper';
import { differing } from '../differing';
import { contentsOf } from '../keeping/typed-contents';
import { usePartNames } from '../use-draft-parts';

interface ChangedNoticeProps {
  kept: Kept;
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else wrote meanwhile: says where the two differ, and asks which stays. */
export function ChangedNotice({ kept: { progress, typed }, onTheirs, onMine }: ChangedNoticeProps) {
  const { t } = useLingui();
  const names = usePartNames();
  const locale = useLocale();
  if (progress.kind !== 'changed') return null;
  const where = differing(contentsOf(typed, locale), progress.theirs.contents).map((part) => names[part]);
  return (
    <Notice
      kind="warning"
      live
      title={t`Iemand anders heeft dit concept intussen gewijzigd`}
      action={
        <Actions>
          <Button kind="secondary" onClick={onTheirs}>
            <Trans>Neem hun tekst over</Trans>
          </Button>
          <Button kind="secondary" onClick={onMine}>
            <Trans>Houd de mijne</Trans>
          </Button>
        </Actions>
      }
    >
      {where.length === 0 ? (
        <p>
          <Trans>Wat er staat, is hetzelfde.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Dit is bij hen anders dan bij jou. Wat je niet kiest, gaat weg.</Trans>
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

import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDateFormat } from '@academy/ui';

const MINUTE = 60_000;

/** How long ago something was at a moment, both in ISO 8601: '2 s geleden', '5 minuten geleden', or when that was. */
export function useAgo(): (moment: string, at: string) => string {
  const { t } = useLingui();
  const dates = useDateFormat();
  return (moment, at) => {
    const passed = Math.max(0, Date.parse(at) - Date.parse(moment));
    const seconds = Math.round(passed / 1_000);
    if (seconds < 90) return t`${seconds} s geleden`;
    const minutes = Math.round(passed / MINUTE);
    if (minutes < 60) return t`${plural(minutes, { one: '# minuut geleden', other: '# minuten geleden' })}`;
    return dates.instant(moment);
  };
}

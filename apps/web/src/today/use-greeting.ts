import { hourNow } from '@academy/ui';
import { useLingui } from '@lingui/react/macro';

/** 'Goedemorgen, Sanne', by the academy's clock. */
export function useGreeting(name: string): string {
  const { t } = useLingui();
  const [firstName = ''] = name.split(' ');
  const hour = hourNow();
  if (hour < 6 || hour >= 18) return t`Goedenavond, ${firstName}`;
  return hour < 12 ? t`Goedemorgen, ${firstName}` : t`Goedemiddag, ${firstName}`;
}

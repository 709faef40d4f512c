import { useLingui } from '@lingui/react/macro';

const hourInAmsterdam = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** 'Goedemorgen, Sanne', by the academy's clock. */
export function useGreeting(name: string): string {
  const { t } = useLingui();
  const [firstName = ''] = name.split(' ');
  const hour = Number(hourInAmsterdam.formatToParts(new Date()).find(({ type }) => type === 'hour')?.value);
  if (hour < 6 || hour >= 18) return t`Goedenavond, ${firstName}`;
  return hour < 12 ? t`Goedemorgen, ${firstName}` : t`Goedemiddag, ${firstName}`;
}

import { plural, t } from '@lingui/core/macro';
import type { Differences } from '@academy/composition';

/** Each difference a line, and how many there are; in the language that is spoken. */
export function sayDifferences(differences: Differences, { mend }: { readonly mend: boolean }): string {
  const lines = [...differences].flatMap(([check, ids]) => ids.map((id) => check.say(id)));
  const count = lines.length;
  if (count === 0) return `${t`Alles klopt: plaatsen, wachtrijen, afrondingen, certificaten en berichten.`}\n`;
  const sum = mend
    ? t`${plural(count, { one: 'Er blijft # verschil over', other: 'Er blijven # verschillen over' })}: kijk er zelf naar.`
    : t`${plural(count, { one: '# verschil', other: '# verschillen' })}. Met --mend wordt hersteld wat volgens de regels kan.`;
  return [...lines, sum, ''].join('\n');
}

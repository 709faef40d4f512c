import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDateFormat, useNumberFormat, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { MatchCardFragment } from '@academy/gql';

export type Reason = MatchCardFragment['reasons'][number];

/** Makes a sentence of a reason; none of a code that this screen does not know. */
export function useReasonSentence(): (reason: Reason) => string | undefined {
  const sentences = { ...usePersonalSentences(), ...usePracticalSentences() };
  return (reason) =>
    (sentences as Partial<Record<string, (given: Reason) => string | undefined>>)[reason.code]?.(reason);
}

/** What the teacher can do, knows and did. */
function usePersonalSentences() {
  const { t } = useLingui();
  const text = useText();
  const levelName = useLevelName();
  const { number } = useNumberFormat();
  const parts = ({ competence, level, number: amount }: Reason) => ({
    name: competence ? text(competence.name) : '',
    level: levelName(level ?? 0),
    years: number(amount ?? 0),
  });
  return {
    TALENT_MATCH: (reason: Reason) => {
      const { name } = parts(reason);
      return t`Je talent: ${name}`;
    },
    NEXT_LEVEL: (reason: Reason) => {
      const { name, level } = parts(reason);
      return t`Je volgende stap: ‘${level}’ in ${name}`;
    },
    HAS_ENTRY_LEVEL: (reason: Reason) => {
      const { name, level } = parts(reason);
      return t`Je kunt al wat nodig is: ‘${level}’ in ${name}`;
    },
    GROWS_EXPERIENCE: (reason: Reason) => {
      const { name, years } = parts(reason);
      return t`Bouwt voort op ${years} jaar ervaring: ${name}`;
    },
  };
}

/** What fits in the teacher's days and on the map. */
function usePracticalSentences() {
  const { t } = useLingui();
  const { plainDay } = useDateFormat();
  const { kilometres } = useNumberFormat();
  return {
    NEARBY: ({ number }: Reason) => {
      const distance = kilometres(Math.max(1, number ?? 0));
      return t`Dichtbij: ongeveer ${distance} van huis`;
    },
    FORM: ({ text }: Reason) => (text === 'ONLINE' ? t`Helemaal online` : undefined),
    STARTS_SOON: ({ text }: Reason) => {
      if (!text) return undefined;
      const day = plainDay(text);
      return t`Begint binnenkort: ${day}`;
    },
    SEATS: ({ number }: Reason) => t`${plural(number ?? 0, { one: 'Nog # plek', other: 'Nog # plekken' })}`,
  };
}

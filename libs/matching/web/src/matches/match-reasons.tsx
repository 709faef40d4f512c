import { useLingui } from '@lingui/react/macro';
import { Briefcase, CalendarDays, GraduationCap, MapPin, Monitor, Sparkles, Users } from 'lucide-react';
import { IconTile, type Tone } from '@academy/ui';
import type { MatchCardFragment, ReasonKind } from '@academy/gql';
import { useReasonSentence } from './use-reason-sentence';
import styles from './matches.module.css';

const looks: Record<ReasonKind, { Icon: typeof Sparkles; tone: Tone }> = {
  TALENT: { Icon: Sparkles, tone: 'plum' },
  KNOWLEDGE: { Icon: GraduationCap, tone: 'petrol' },
  EXPERIENCE: { Icon: Briefcase, tone: 'zon' },
  PRACTICAL: { Icon: MapPin, tone: 'neutral' },
};

const practicalIcons: Partial<Record<string, typeof Sparkles>> = {
  FORM: Monitor,
  STARTS_SOON: CalendarDays,
  SEATS: Users,
};

/** Why a module suits; a reason that has no words here yet is left out. */
export function MatchReasons({ reasons }: Pick<MatchCardFragment, 'reasons'>) {
  const { t } = useLingui();
  const sentenceOf = useReasonSentence();
  const said = reasons.flatMap((reason) => {
    const sentence = sentenceOf(reason);
    return sentence ? [{ ...reason, sentence }] : [];
  });
  if (said.length === 0) return null;
  return (
    <ul role="list" className={styles.reasons} aria-label={t`Waarom deze module?`}>
      {said.map(({ kind, code, sentence }) => {
        const { tone, ...look } = looks[kind];
        const Icon = practicalIcons[code] ?? look.Icon;
        return (
          <li key={sentence}>
            <IconTile tone={tone}>
              <Icon size={18} />
            </IconTile>
            <span>{sentence}</span>
          </li>
        );
      })}
    </ul>
  );
}

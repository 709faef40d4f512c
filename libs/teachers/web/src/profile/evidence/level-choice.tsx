import { useLingui } from '@lingui/react/macro';
import { RadioCards, useDutch, useText } from '@academy/ui';
import type { Framework, FrameworkCompetence } from '../keeping/api';

interface LevelChoiceProps {
  framework: Framework;
  competence: FrameworkCompetence;
  /** Whether 'not yet' is an answer too. */
  notYet: boolean;
  value: number | null;
  error: string | undefined;
  onChange: (level: number) => void;
}

export const levelChoiceId = 'evidence-level';

/** The levels of a competence, each as what one sees someone do. */
export function LevelChoice({ framework, competence, notYet, value, error, onChange }: LevelChoiceProps) {
  const { t } = useLingui();
  const text = useText();
  const dutch = useDutch();
  const anchors = framework.domains.find(({ id }) => id === competence.domainId)?.anchors ?? [];
  const levels = framework.levels.filter(({ level }) => level >= (notYet ? 0 : 1) && level <= competence.maxLevel);
  return (
    <RadioCards
      id={levelChoiceId}
      name={levelChoiceId}
      label={t`Wat past het best bij je?`}
      error={error}
      min="100%"
      value={value === null ? null : String(value)}
      onChange={(level) => onChange(Number(level))}
      options={levels.map(({ level, name, description }) => {
        const anchor = anchors.find((seen) => seen.level === level);
        return {
          value: String(level),
          title: text(name),
          text: anchor ? <span lang={dutch}>{anchor.nl}</span> : text(description),
        };
      })}
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';

export interface ProgressSegment {
  label: string;
  value: number;
  max: number;
}

export interface ProgressBarProps {
  /** What is under way: 'Voortgang van je leerpad'. */
  label: string;
  value: number;
  max: number;
  /** How it is said: '22 van 60 uur'. */
  text?: string;
  /** Parts drawn side by side, as wide as their share; their names are shown below. */
  segments?: readonly ProgressSegment[];
  hideNames?: boolean;
}

const filled = (value: number, max: number) => `${max > 0 ? Math.min(100, Math.max(0, (100 * value) / max)) : 0}%`;

export function ProgressBar({ label, value, max, text, segments, hideNames }: ProgressBarProps) {
  const { t } = useLingui();
  const parts = segments ?? [{ label, value, max }];
  return (
    <div className="alb-progress">
      <div
        className="alb-progress__bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={Math.min(value, max)}
        aria-valuetext={text ?? t`${value} van ${max}`}
      >
        {parts.map((part, index) => (
          <div key={index} className="alb-progress__segment" style={{ '--share': part.max } as CSSProperties}>
            <span style={{ '--filled': filled(part.value, part.max) } as CSSProperties} />
          </div>
        ))}
      </div>
      {segments && !hideNames && (
        <ul role="list" className="alb-progress__names">
          {segments.map((part) => (
            <li
              key={part.label}
              data-started={part.value > 0 || undefined}
              style={{ '--share': part.max } as CSSProperties}
            >
              {part.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Small blocks, one for each part, filled when it is done. */
export function PartsBar({ label, done, total }: { label: string; done: number; total: number }) {
  const segments = Array.from({ length: total }, (_, index) => ({
    label: `${index + 1}`,
    value: index < done ? 1 : 0,
    max: 1,
  }));
  return <ProgressBar label={label} value={done} max={total} segments={segments} hideNames />;
}

export type MatchStrength = 'STRONG' | 'GOOD' | 'FAIR';

const bars: Record<MatchStrength, number> = { STRONG: 4, GOOD: 3, FAIR: 2 };

/** How well a module suits, as a word with bars; never as a percentage. */
export function MatchBars({ strength }: { strength: MatchStrength }) {
  const { t } = useLingui();
  const words: Record<MatchStrength, string> = {
    STRONG: t`Sterke match`,
    GOOD: t`Goede match`,
    FAIR: t`Redelijke match`,
  };
  return (
    <span className="alb-match">
      <span className="alb-match__bars" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <i key={bar} data-on={bar <= bars[strength] || undefined} />
        ))}
      </span>
      {words[strength]}
    </span>
  );
}

/** A level out of a highest level, in blocks; the word for the level stands beside it. */
export function LevelBars({ level, max, label }: { level: number; max: number; label: string }) {
  return (
    <span className="alb-level" role="img" aria-label={label}>
      {Array.from({ length: max }, (_, index) => (
        <i key={index} data-on={index < level || undefined} />
      ))}
    </span>
  );
}

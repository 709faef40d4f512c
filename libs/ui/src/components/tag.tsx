import type { ReactNode } from 'react';

export type TagKind = 'neutral' | 'done' | 'busy' | 'info' | 'choice' | 'error';

/** A state in a word: done = green, busy or waiting = yellow, info = blue, choice = plum. */
export function Tag({ kind = 'neutral', icon, children }: { kind?: TagKind; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={`alb-tag alb-tag--${kind}`}>
      {icon}
      {children}
    </span>
  );
}

export type Tone = 'neutral' | 'petrol' | 'plum' | 'zon' | 'green' | 'blue' | 'red';

/** An icon on a soft square: talent = plum, knowledge = petrol, experience = zon, practical = neutral. */
export function IconTile({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`alb-tile alb-tile--${tone}`} aria-hidden="true">
      {children}
    </span>
  );
}

/** A number on yellow, for what waits. */
export function Counter({ value, label }: { value: number; label: string }) {
  return (
    <span className="alb-counter">
      <span aria-hidden="true">{value}</span>
      <span className="alb-visually-hidden">{label}</span>
    </span>
  );
}

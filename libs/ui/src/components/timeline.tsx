import { useLingui } from '@lingui/react/macro';
import { Award, CalendarDays, Check, Hourglass, Lock, Play, Split, Circle } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from './card';

export type TimelineState =
  'done' | 'exempt' | 'current' | 'planned' | 'queued' | 'open' | 'choice' | 'locked' | 'goal';

const marks: Record<TimelineState, typeof Check> = {
  done: Check,
  exempt: Check,
  current: Play,
  planned: CalendarDays,
  queued: Hourglass,
  open: Circle,
  choice: Split,
  locked: Lock,
  goal: Award,
};

export function Timeline({ children }: { children: ReactNode }) {
  return <div className="alb-timeline">{children}</div>;
}

/** A numbered part of the path with its steps; `later` when it has not begun. */
export function TimelinePart({
  number,
  title,
  meta,
  action,
  later,
  children,
}: {
  number: number;
  title: string;
  meta?: ReactNode;
  action?: ReactNode;
  later?: boolean;
  children?: ReactNode;
}) {
  return (
    <section aria-label={title}>
      <div className="alb-timeline__head">
        <span className="alb-timeline__number" data-later={later || undefined} aria-hidden="true">
          {number}
        </span>
        <div className="alb-timeline__title">
          <h2>{title}</h2>
          {meta && <span className="alb-soft alb-small">{meta}</span>}
        </div>
        {action}
      </div>
      {children && (
        <ol role="list" className="alb-timeline__items">
          {children}
        </ol>
      )}
    </section>
  );
}

/** Steps without a numbered part around them. */
export function TimelineItems({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol role="list" className="alb-timeline__items" aria-label={label}>
      {children}
    </ol>
  );
}

/** One step. The mark shows the state; the tag says it in a word. */
export function TimelineItem({
  state,
  title,
  tag,
  children,
}: {
  state: TimelineState;
  title: ReactNode;
  tag?: ReactNode;
  children?: ReactNode;
}) {
  const Mark = marks[state];
  const card = ({ current: 'current', choice: 'dashed', locked: 'quiet' } as const)[
    state as 'current' | 'choice' | 'locked'
  ];
  const content = (
    <>
      <div className="alb-timeline__top">
        <h3>{title}</h3>
        {tag}
      </div>
      {children}
    </>
  );
  return (
    <li className="alb-timeline__item" data-state={state}>
      <span className="alb-timeline__mark" aria-hidden="true">
        <Mark size={17} strokeWidth={2.5} />
      </span>
      {state === 'goal' ? (
        <div className="alb-stack" style={{ paddingBlock: 14 }}>
          {content}
        </div>
      ) : (
        <Card kind={card}>{content}</Card>
      )}
    </li>
  );
}

/** 'Verberg' / 'Toon' for a part that can be folded. */
export function FoldButton({ open, onToggle, part }: { open: boolean; onToggle: () => void; part: string }) {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className="alb-button alb-button--quiet alb-button--small"
      aria-expanded={open}
      aria-label={open ? t`Verberg ${part}` : t`Toon ${part}`}
      onClick={onToggle}
    >
      {open ? t`Verberg` : t`Toon`}
    </button>
  );
}

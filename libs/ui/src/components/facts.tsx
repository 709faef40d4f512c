import type { ReactNode } from 'react';

/** Small facts with icons, side by side: hours, dates, place. */
export function Facts({ children, stacked }: { children: ReactNode; stacked?: boolean }) {
  return (
    <ul role="list" className={stacked ? 'alb-facts alb-facts--stacked' : 'alb-facts'}>
      {children}
    </ul>
  );
}

export function Fact({ icon, children }: { icon?: ReactNode; children: ReactNode }) {
  return (
    <li className="alb-fact">
      {icon}
      <span>{children}</span>
    </li>
  );
}

interface PairsProps {
  items: readonly { name: string; value: ReactNode }[];
  /** rows: each on its own line · texts: to read, each below its name · compared: such texts beside each other */
  kind?: 'rows' | 'texts' | 'compared';
}

/** Names with values. */
export function Pairs({ items, kind }: PairsProps) {
  return (
    <dl className={kind ? `alb-pairs alb-pairs--${kind}` : 'alb-pairs'}>
      {items.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One large figure with words after it: '22 van 60 uur'. */
export function Figure({ value, children }: { value: ReactNode; children: ReactNode }) {
  return (
    <p className="alb-figure">
      <b>{value}</b> <span>{children}</span>
    </p>
  );
}

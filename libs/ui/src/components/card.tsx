import { Check } from 'lucide-react';
import type { ElementType, ReactNode } from 'react';
import { Link } from 'react-router';
import { Motif, type MotifTheme } from './motif';

export interface CardProps {
  children: ReactNode;
  /** tint: reasons · quiet: not yours yet · dashed: a choice · current: where you are · dark: the next step */
  kind?: 'plain' | 'tint' | 'quiet' | 'dashed' | 'current' | 'dark';
  /** A decorative drawing: above, beside, or (dark cards) behind the content. */
  motif?: { theme: MotifTheme; seed?: string; place?: 'top' | 'side' | 'behind' };
  as?: ElementType;
  /** The whole card follows the one `CardLink` inside it. */
  link?: boolean;
  className?: string;
  'aria-labelledby'?: string;
}

export function Card({ children, kind = 'plain', motif, as: Tag = 'div', link, className, ...rest }: CardProps) {
  const place = motif?.place ?? 'top';
  const framed = motif && place !== 'behind';
  const names = [
    'alb-card',
    kind !== 'plain' && `alb-card--${kind}`,
    kind === 'dark' && 'alb-dark',
    framed && 'alb-card--flush',
    framed && place === 'side' && 'alb-card--side',
    link && 'alb-card--link',
    className,
  ];
  return (
    <Tag className={names.filter(Boolean).join(' ')} {...rest}>
      {motif && (
        <div className={place === 'behind' ? 'alb-card__backdrop' : 'alb-card__motif'}>
          <Motif theme={motif.theme} seed={motif.seed} tall={place === 'side'} bare={place === 'behind'} />
        </div>
      )}
      {framed ? <div className="alb-card__body">{children}</div> : children}
    </Tag>
  );
}

/** The title of a card with `link`: pressing anywhere on the card follows it. */
export function CardLink({ to, children, lang }: { to: string; children: ReactNode; lang?: string }) {
  return (
    <Link to={to} className="alb-card__cover" lang={lang}>
      {children}
    </Link>
  );
}

/** Lines of one list inside a card, with thin rules between them. */
export function List({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul role="list" className="alb-list" aria-label={label}>
      {children}
    </ul>
  );
}

/** Icon · title and text · tag or button. */
export function ListRow({
  icon,
  title,
  children,
  end,
}: {
  icon?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  end?: ReactNode;
}) {
  return (
    <li>
      <div className={icon ? 'alb-list-row' : 'alb-list-row alb-list-row--plain'}>
        {icon}
        <div className="alb-list-row__text">
          <span className="alb-list-row__title">{title}</span>
          {children && <div className="alb-soft alb-small">{children}</div>}
        </div>
        {end && <div className="alb-list-row__end">{end}</div>}
      </div>
    </li>
  );
}

/** Green ticks before short lines. */
export function CheckList({ children }: { children: ReactNode }) {
  return (
    <ul role="list" className="alb-checklist">
      {children}
    </ul>
  );
}

export function CheckItem({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <li>
      <Check size={18} />
      <span lang={lang}>{children}</span>
    </li>
  );
}

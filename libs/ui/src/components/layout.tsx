import type { CSSProperties, ElementType, ReactNode } from 'react';

type Gap = 4 | 8 | 12 | 16 | 20 | 24 | 32 | 48;

interface BoxProps {
  children: ReactNode;
  gap?: Gap;
  as?: ElementType;
  className?: string;
}

const withGap = (gap: Gap | undefined, more?: Record<string, string>) =>
  ({ ...(gap && { '--gap': `var(--alb-space-${gap})` }), ...more }) as CSSProperties;

const join = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ');

/** A list without bullets is no list any more to some screen readers, unless it says so. */
const listRole = (tag: ElementType) => (tag === 'ul' ? 'list' : undefined);

/** Things below each other. */
export function Stack({ children, gap, as: Tag = 'div', className }: BoxProps) {
  return (
    <Tag role={listRole(Tag)} className={join('alb-stack', className)} style={withGap(gap)}>
      {children}
    </Tag>
  );
}

/** Things side by side, wrapping when they must. */
export function Row({
  children,
  gap,
  as: Tag = 'div',
  className,
  justify,
  top,
}: BoxProps & { justify?: 'between' | 'end'; top?: boolean }) {
  return (
    <Tag
      role={listRole(Tag)}
      className={join('alb-row', justify && `alb-row--${justify}`, top && 'alb-row--top', className)}
      style={withGap(gap)}
    >
      {children}
    </Tag>
  );
}

/** Cards of one size, as many side by side as fit; `min` is the narrowest they get. */
export function Grid({ children, gap, as: Tag = 'div', className, min }: BoxProps & { min?: string }) {
  return (
    <Tag
      role={listRole(Tag)}
      className={join('alb-grid', className)}
      style={withGap(gap, min ? { '--min': min } : undefined)}
    >
      {children}
    </Tag>
  );
}

/** A main part and an aside; an aside at the end comes below on a phone. */
export function Columns({
  children,
  aside,
  side = 'end',
  width,
  sticky,
  asideFirst = side === 'start',
}: {
  children: ReactNode;
  aside: ReactNode;
  side?: 'start' | 'end';
  /** Whether the aside comes first on a phone, and for who goes through the page with the keyboard. */
  asideFirst?: boolean;
  width?: string;
  sticky?: boolean;
}) {
  const asidePart = <div className={join('alb-columns__aside', sticky && 'alb-columns__aside--sticky')}>{aside}</div>;
  return (
    <div
      className={join('alb-columns', side === 'start' && 'alb-columns--start')}
      style={(width ? { '--aside': width } : {}) as CSSProperties}
    >
      {asideFirst && asidePart}
      <div>{children}</div>
      {!asideFirst && asidePart}
    </div>
  );
}

/** One narrow column, for forms and reading. */
export function Narrow({ children, width }: { children: ReactNode; width?: string }) {
  return (
    <div className="alb-narrow" style={(width ? { '--width': width } : {}) as CSSProperties}>
      {children}
    </div>
  );
}

/** Said, not shown. */
export function VisuallyHidden({ children, as: Tag = 'span' }: { children: ReactNode; as?: ElementType }) {
  return <Tag className="alb-visually-hidden">{children}</Tag>;
}

import { useLingui } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { BelowHeading } from './heading';

export interface Crumb {
  to: string;
  label: string;
}

/** Where this page is; the page itself comes last and is no link. */
export function Breadcrumbs({ crumbs, current }: { crumbs: readonly Crumb[]; current: string }) {
  const { t } = useLingui();
  return (
    <nav className="alb-breadcrumbs" aria-label={t`Kruimelpad`}>
      <ol role="list">
        {crumbs.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}

export interface PageHeaderProps {
  title: string;
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  /** The short name in the trail, when the title is long. */
  crumb?: string;
  tag?: ReactNode;
  actions?: ReactNode;
  /** What the browser tab says, when it is not the title. */
  documentTitle?: string;
  /** Language of the title, when it is not that of the page. */
  lang?: string;
}

/** The top of every screen: the one h1, which gets the focus after navigation, and the name of the tab. */
export function PageHeader({ title, lead, crumbs, crumb, tag, actions, documentTitle, lang }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(documentTitle ?? title);
  useHeadingFocus(heading);
  return (
    <header className="alb-page-header">
      <div className="alb-page-header__text">
        {crumbs && <Breadcrumbs crumbs={crumbs} current={crumb ?? title} />}
        <div className="alb-page-header__title">
          <h1 ref={heading} tabIndex={-1} lang={lang}>
            {title}
          </h1>
          {tag}
        </div>
        {lead && <p className="alb-page-header__lead">{lead}</p>}
      </div>
      {actions && <div className="alb-page-header__actions alb-actions">{actions}</div>}
    </header>
  );
}

export function useDocumentTitle(title: string) {
  const { t } = useLingui();
  const whole = t`${title} – Academie Bètatechniek`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}

let focusedFor: string | undefined;

/** The first page of a visit is left alone; a heading that replaces a skeleton's takes over its focus. */
function useHeadingFocus(heading: React.RefObject<HTMLHeadingElement | null>) {
  const { key, pathname } = useLocation();
  const newest = useRef(key);
  useEffect(() => {
    newest.current = key;
  }, [key]);
  useEffect(() => {
    if (newest.current === 'default') return;
    if (focusedFor === newest.current && document.activeElement !== document.body) return;
    focusedFor = newest.current;
    heading.current?.focus({ preventScroll: true });
  }, [pathname, heading]);
}

/** A part of a screen with its own h2. */
export function Section({
  title,
  lead,
  more,
  action,
  children,
}: {
  title: string;
  lead?: ReactNode;
  more?: { to: string; label: string };
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="alb-section" aria-labelledby={id}>
      <div className="alb-section__head">
        <div>
          <h2 id={id}>{title}</h2>
          {lead && <p className="alb-section__lead">{lead}</p>}
        </div>
        {more && <MoreLink to={more.to}>{more.label}</MoreLink>}
        {action}
      </div>
      <BelowHeading>{children}</BelowHeading>
    </section>
  );
}

/** 'Alle 23 passende modules →' */
export function MoreLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="alb-more">
      {children}
      <ArrowRight size={18} />
    </Link>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleCheck, Info, RotateCw, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { Fault, type FaultKind } from '@academy/gql';
import { Button } from './button';
import { CardHeading } from './heading';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const noticeIcons = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert };

/** Brings into sight what answers a press: it may stand below a long form, or in a dialog that scrolls. */
function useInSight(answers: boolean) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answers) box.current?.scrollIntoView({ block: 'nearest' });
  }, [answers]);
  return box;
}

/** A message that stays on the screen. `live` when it appears in answer to what someone did. */
export function Notice({
  kind = 'info',
  title,
  children,
  action,
  live,
}: {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  live?: boolean;
}) {
  const Icon = noticeIcons[kind];
  const box = useInSight(live === true && kind === 'error');
  const role = live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div ref={box} className={`alb-notice alb-notice--${kind}`} role={role}>
      <Icon size={22} />
      <div className="alb-notice__body">
        {title && <p className="alb-notice__title">{title}</p>}
        {children && <div>{children}</div>}
        {action && <div>{action}</div>}
      </div>
    </div>
  );
}

/** What would be here, and one thing to do. */
export function EmptyState({
  title,
  children,
  action,
  icon,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <div className="alb-empty">
      {icon}
      <CardHeading>{title}</CardHeading>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** The part of a request's id that people can read out. */
export const shortCode = (code: string) => code.slice(0, 8).toUpperCase();

export function FaultCode({ code }: { code: string }) {
  return (
    <p className="alb-code">
      <Trans>
        Code: <span title={code}>{shortCode(code)}</span>
      </Trans>
    </p>
  );
}

/** A part of the screen that could not be fetched (then with `onRetry`), or something that could not be done. */
export function ErrorCard({ title, error, onRetry }: { title?: string; error: unknown; onRetry?: () => void }) {
  const { t } = useLingui();
  const fault = error instanceof Fault ? error : undefined;
  const box = useInSight(!onRetry);
  return (
    <div ref={box} className="alb-card" role="alert">
      <CardHeading>{title ?? t`Dit deel laden lukte niet`}</CardHeading>
      <p className="alb-soft">
        <WhatWentWrong kind={fault?.kind} />
      </p>
      {onRetry && (
        <div>
          <Button kind="secondary" icon={<RotateCw size={18} />} onClick={onRetry}>
            <Trans>Probeer opnieuw</Trans>
          </Button>
        </div>
      )}
      {fault && <FaultCode code={fault.code} />}
    </div>
  );
}

function WhatWentWrong({ kind }: { kind: FaultKind | undefined }) {
  switch (kind) {
    case 'unreachable':
      return <Trans>De academie is nu niet te bereiken. Kijk of je internet hebt.</Trans>;
    case 'other-account':
      return <Trans>In een ander tabblad is nu iemand anders ingelogd. Er is niets gedaan.</Trans>;
    case 'busy':
      return <Trans>Het is nu heel druk in de academie. Wacht even en probeer het opnieuw.</Trans>;
    case 'too-many':
      return <Trans>Je vroeg in korte tijd heel veel. Wacht een minuut en probeer het opnieuw.</Trans>;
    case 'second-step':
      return <Trans>Hiervoor is meer nodig dan een wachtwoord. Zet in je account een tweede stap aan.</Trans>;
    default:
      return <Trans>Er ging bij ons iets mis. De rest van de pagina werkt gewoon.</Trans>;
  }
}

/** Says once a page that something is loading, and that it takes long after four seconds. Wrap a page's skeleton in it. */
export function Loading({ children }: { children?: ReactNode }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 4_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="alb-stack">
      <p role="status" className={long ? 'alb-soft' : 'alb-visually-hidden'}>
        {long ? <Trans>Dit duurt langer dan normaal.</Trans> : <Trans>Bezig met laden.</Trans>}
      </p>
      {children}
    </div>
  );
}

/** Grey lines in the shape of text; nothing shows in the first 200 ms. */
export function SkeletonText({ lines = 3 }: { lines?: number }) {
  return (
    <div className="alb-skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          className="alb-skeleton__line"
          style={{ '--width': line === lines - 1 && lines > 1 ? '62%' : '100%' } as CSSProperties}
        />
      ))}
    </div>
  );
}

export function SkeletonBlock({ height }: { height?: string }) {
  return (
    <div className="alb-skeleton" aria-hidden="true">
      <div className="alb-skeleton__block" style={(height ? { '--height': height } : {}) as CSSProperties} />
    </div>
  );
}

export function SkeletonCard({ lines = 3, height }: { lines?: number; height?: string }) {
  return (
    <div className="alb-card" aria-hidden="true">
      {height && <SkeletonBlock height={height} />}
      <SkeletonText lines={lines} />
    </div>
  );
}

/** A heading and some cards, for a whole page that is on its way. */
export function SkeletonPage({ cards = 3 }: { cards?: number }) {
  return (
    <Loading>
      <div className="alb-skeleton" aria-hidden="true">
        <div
          className="alb-skeleton__line"
          style={{ '--width': 'min(100%, 22rem)', height: '2rem' } as CSSProperties}
        />
        <div className="alb-skeleton__line" style={{ '--width': 'min(80%, 34rem)' } as CSSProperties} />
      </div>
      <div className="alb-grid" aria-hidden="true">
        {Array.from({ length: cards }, (_, card) => (
          <SkeletonCard key={card} height="6rem" />
        ))}
      </div>
    </Loading>
  );
}

export type LiveState = 'live' | 'waiting';

/** 'Live bijgewerkt', or that it is refreshed now and then. */
export function LiveMark({ state }: { state: LiveState }) {
  return (
    <span className="alb-live" data-state={state}>
      {state === 'live' ? <Trans>Live bijgewerkt</Trans> : <Trans>Wordt elke 10 seconden bijgewerkt</Trans>}
    </span>
  );
}

export interface Step {
  label: string;
  state: 'done' | 'current' | 'todo' | 'failed';
}

/** The named steps of work that is under way: Ontvangen · Controle · Plek. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const { t } = useLingui();
  const said = { done: t`klaar`, current: t`nu bezig`, todo: t`komt nog`, failed: t`niet gelukt` };
  return (
    <ol role="list" className="alb-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.label} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
          <span className="alb-steps__mark" aria-hidden="true">
            {step.state === 'done' ? '✓' : step.state === 'failed' ? '!' : index + 1}
          </span>
          <span>
            {step.label}
            <span className="alb-visually-hidden"> ({said[step.state]})</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

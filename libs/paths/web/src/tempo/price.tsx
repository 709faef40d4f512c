import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CalendarDays, Clock, Minus, Plus, TriangleAlert } from 'lucide-react';
import { useNumberFormat, useText } from '@academy/ui';
import type { TempoChange } from './api';
import styles from './tempo.module.css';

/** What a change costs: in hours, in days, and in modules. */
export function Price({ change }: { change: TempoChange }) {
  const text = useText();
  const names = (modules: TempoChange['adds']) => modules.map(({ title }) => text(title)).join(', ');
  return (
    <ul role="list" className={styles.price}>
      <li>
        <Clock size={18} />
        <HoursPrice delta={change.deltaHours} />
      </li>
      <li>
        <CalendarDays size={18} />
        <DaysPrice days={change.deltaDays} />
      </li>
      {change.adds.length > 0 && (
        <li>
          <Plus size={18} />
          <span>
            <Trans>Nieuw: {names(change.adds)}</Trans>
          </span>
        </li>
      )}
      {change.drops.length > 0 && (
        <li>
          <Minus size={18} />
          <span>
            <Trans>Vervalt: {names(change.drops)}</Trans>
          </span>
        </li>
      )}
      <Consequence change={change} names={names} />
    </ul>
  );
}

function HoursPrice({ delta }: { delta: number }) {
  const { hours } = useNumberFormat();
  const amount = hours(Math.abs(delta));
  if (delta === 0) return <Trans>Evenveel uren</Trans>;
  return delta > 0 ? <Trans>{amount} meer</Trans> : <Trans>{amount} minder</Trans>;
}

function DaysPrice({ days }: { days: number | null | undefined }) {
  if (days === null || days === undefined) return <Trans>Het verschil in dagen is niet bekend</Trans>;
  if (days === 0) return <Trans>Je bent op dezelfde dag klaar</Trans>;
  const amount = Math.abs(days);
  return days > 0 ? (
    <Plural value={amount} one="# dag later klaar" other="# dagen later klaar" />
  ) : (
    <Plural value={amount} one="# dag eerder klaar" other="# dagen eerder klaar" />
  );
}

/** What is lost besides time. */
function Consequence({ change, names }: { change: TempoChange; names: (modules: TempoChange['adds']) => string }) {
  const { t } = useLingui();
  const lines = [
    change.kind === 'OVER_BUDGET' && t`Je hele doel past dan niet in je uren. We kiezen wat je het verst brengt.`,
    change.kind === 'INFEASIBLE_TARGET' && t`Je haalt dan niet het hele doel.`,
    change.unplaced.length > 0 && t`Nog geen datum voor: ${names(change.unplaced)}`,
  ];
  return lines
    .filter((line) => line !== false)
    .map((line) => (
      <li key={line}>
        <TriangleAlert size={18} />
        <span>{line}</span>
      </li>
    ));
}

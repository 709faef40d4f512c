import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button, ComboBox, FieldGroup, IconButton, Select, useText } from '@academy/ui';
import { useCompetences, useLevelName } from '@academy/competences/web';
import styles from './rows.module.css';

interface Row {
  readonly key: number;
  readonly competenceId: string | null;
}

interface RowsFieldProps<One extends Row> {
  id: string;
  label: string;
  hint: string;
  faults: Readonly<Record<string, string | undefined>>;
  rows: readonly One[];
  /** A row in which nothing is chosen yet. */
  blank: () => One;
  onChange: (rows: readonly One[]) => void;
  /** The levels of a row; `id` is what the ids of its fields begin with. */
  levels: (row: One, id: string, change: (change: Partial<One>) => void) => ReactNode;
}

/** Competences with levels, a row each. Where a row comes or goes, the focus goes along. */
export function RowsField<One extends Row>(props: RowsFieldProps<One>) {
  const { id, label, hint, faults, rows, blank, onChange, levels } = props;
  const focusLater = useFocusAfter(rows.length);
  const add = () => {
    focusLater(`${id}-${rows.length}-competence`);
    onChange([...rows, blank()]);
  };
  const remove = (at: number) => {
    const left = rows.length - 1;
    focusLater(left === 0 ? `${id}-add` : `${id}-${Math.min(at, left - 1)}-remove`);
    onChange(rows.filter((_, place) => place !== at));
  };
  const change = (at: number) => (changed: Partial<One>) =>
    onChange(rows.map((row, place) => (place === at ? { ...row, ...changed } : row)));
  return (
    <FieldGroup id={id} label={label} hint={hint} error={faults[id]}>
      {rows.map((row, at) => (
        <CompetenceRow
          key={row.key}
          id={`${id}-${at}`}
          at={at}
          competenceId={row.competenceId}
          error={faults[`${id}-${at}-competence`]}
          onChoose={(competenceId) => change(at)({ competenceId } as Partial<One>)}
          onRemove={() => remove(at)}
        >
          {levels(row, `${id}-${at}`, change(at))}
        </CompetenceRow>
      ))}
      <div>
        <Button id={`${id}-add`} kind="secondary" icon={<Plus size={18} />} onClick={add}>
          <Trans>Voeg een competentie toe</Trans>
        </Button>
      </div>
    </FieldGroup>
  );
}

/** Puts the focus on an element once there are more or fewer rows. */
function useFocusAfter(count: number) {
  const next = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus();
    next.current = undefined;
  }, [count]);
  return (id: string) => (next.current = id);
}

interface CompetenceRowProps {
  id: string;
  at: number;
  competenceId: string | null;
  error: string | undefined;
  onChoose: (competenceId: string | null) => void;
  onRemove: () => void;
  children: ReactNode;
}

function CompetenceRow({ id, at, competenceId, error, onChoose, onRemove, children }: CompetenceRowProps) {
  const { t } = useLingui();
  const text = useText();
  const competences = useCompetences();
  const chosen = competences.find((one) => one.id === competenceId);
  const place = at + 1;
  const name = chosen ? text(chosen.name) : t`regel ${place}`;
  return (
    <div role="group" aria-label={t`Regel ${place}`} className={styles.row}>
      <ComboBox
        // A list that comes later is not seen by a box that is there already.
        key={competences.length}
        id={`${id}-competence`}
        label={t`Competentie`}
        error={error}
        value={competenceId || null}
        onChange={onChoose}
        options={competences.map((one) => ({ id: one.id, label: text(one.name) }))}
      />
      <div className={styles.remove}>
        <IconButton id={`${id}-remove`} label={t`Verwijder ${name}`} onClick={onRemove}>
          <Trash2 size={20} />
        </IconButton>
      </div>
      <div className={styles.levels}>{children}</div>
    </div>
  );
}

interface LevelSelectProps {
  id: string;
  label: string;
  competenceId: string | null;
  lowest: number;
  value: number;
  error: string | undefined;
  onChange: (level: number) => void;
}

/** As far as levels go where nobody knows of which competence. */
const HIGHEST = 5;

/** A level by its name: as far as those of the competence go, or as what is chosen. */
export function LevelSelect({ id, label, competenceId, lowest, value, error, onChange }: LevelSelectProps) {
  const levelName = useLevelName();
  const competence = useCompetences().find((one) => one.id === competenceId);
  const highest = Math.max(competence?.maxLevel ?? HIGHEST, value);
  const first = Math.min(lowest, value);
  const levels = Array.from({ length: highest - first + 1 }, (_, above) => first + above);
  return (
    <Select
      id={id}
      label={label}
      error={error}
      options={levels.map((level) => ({ value: String(level), label: levelName(level) }))}
      value={String(value)}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    />
  );
}

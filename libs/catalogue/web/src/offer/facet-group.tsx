import { Plural } from '@lingui/react/macro';
import { Checkbox, FieldGroup, useNumberFormat, VisuallyHidden } from '@academy/ui';
import type { ReactNode } from 'react';
import styles from './offer.module.css';

export interface Choice {
  value: string;
  label: string;
  /** How many modules one gets by it; unknown as long as it is on its way. */
  count: number | undefined;
}

interface FacetGroupProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
  more?: ReactNode;
}

/** What the list can be narrowed by in one respect, each choice with how many modules one gets by it. */
export function FacetGroup({ label, choices, chosen, onToggle, more }: FacetGroupProps) {
  return (
    <FieldGroup label={label}>
      {choices.map(({ value, label: name, count }) => (
        <Checkbox
          key={value}
          label={<Counted name={name} count={count} />}
          checked={chosen.includes(value)}
          onChange={() => onToggle(value)}
        />
      ))}
      {more}
    </FieldGroup>
  );
}

function Counted({ name, count }: { name: string; count: number | undefined }) {
  const { number } = useNumberFormat();
  return (
    <span className={styles.choice} data-none={count === 0 || undefined}>
      <span>{name}</span>{' '}
      <span className={styles.count}>
        {count !== undefined && (
          <>
            {number(count)}{' '}
            <VisuallyHidden>
              <Plural value={count} one="module" other="modules" />
            </VisuallyHidden>
          </>
        )}
      </span>
    </span>
  );
}

import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button';

export interface StepperProps {
  /** What it sets: 'Uren per week'. */
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  onChange: (value: number) => void;
  /** The value with its unit. */
  children: ReactNode;
  lessLabel: string;
  moreLabel: string;
}

/** Two buttons and the value between them. */
export function Stepper({ label, value, min, max, step = 1, onChange, children, lessLabel, moreLabel }: StepperProps) {
  return (
    <div className="alb-stepper" role="group" aria-label={label}>
      <IconButton
        outlined
        label={lessLabel}
        disabled={value <= min}
        onClick={() => onChange(Math.max(min, value - step))}
      >
        <Minus size={20} />
      </IconButton>
      <output>{children}</output>
      <IconButton
        outlined
        label={moreLabel}
        disabled={value >= max}
        onClick={() => onChange(Math.min(max, value + step))}
      >
        <Plus size={20} />
      </IconButton>
    </div>
  );
}

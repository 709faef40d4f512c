import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

export interface SliderProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'onChange'> {
  label: ReactNode;
  value: number;
  onChange: (value: number) => void;
  /** How a value is said: '25 km'. */
  format: (value: number) => string;
}

export function Slider({ label, value, onChange, format, ...input }: SliderProps) {
  const id = useId();
  return (
    <div className="alb-slider">
      <div className="alb-slider__head">
        <label className="alb-field__label" htmlFor={id}>
          {label}
        </label>
        <output htmlFor={id}>{format(value)}</output>
      </div>
      <input
        {...input}
        id={id}
        type="range"
        value={value}
        aria-valuetext={format(value)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}

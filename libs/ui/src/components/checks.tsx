import { Trans } from '@lingui/react/macro';
import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react';
import { FieldError, type FieldProps } from './fields';

export interface CheckProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode;
  hint?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

const CheckBase = ({ label, hint, type, ...input }: CheckProps & { type: 'checkbox' | 'radio' }) => {
  const id = useId();
  return (
    <label className="alb-check">
      <input {...input} type={type} aria-describedby={hint ? id : undefined} />
      <span>{label}</span>
      {hint && (
        <span className="alb-check__hint" id={id}>
          {hint}
        </span>
      )}
    </label>
  );
};

export const Checkbox = (props: CheckProps) => <CheckBase {...props} type="checkbox" />;
export const Radio = (props: CheckProps) => <CheckBase {...props} type="radio" />;

/** A question over a group of checkboxes, radios or cards. */
export function FieldGroup({
  label,
  hint,
  error,
  optional,
  id: given,
  children,
}: FieldProps & { id?: string; children: ReactNode }) {
  const own = useId();
  const id = given ?? own;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset
      id={id}
      aria-describedby={describedBy}
      className="alb-field"
      data-invalid={error ? true : undefined}
      tabIndex={-1}
    >
      <legend className="alb-field__label">
        {label}
        {optional && (
          <span className="alb-field__optional">
            {' '}
            <Trans>(niet verplicht)</Trans>
          </span>
        )}
      </legend>
      {hint && (
        <p className="alb-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="alb-checks">{children}</div>
    </fieldset>
  );
}

export interface RadioCardOption<Value extends string> {
  value: Value;
  title: ReactNode;
  text?: ReactNode;
  extra?: ReactNode;
  disabled?: boolean;
}

export interface RadioCardsProps<Value extends string> extends FieldProps {
  id?: string;
  name: string;
  options: readonly RadioCardOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** The narrowest a card gets before the cards go below each other. */
  min?: string;
}

/** One of a few, each with the difference in words. */
export function RadioCards<Value extends string>({
  name,
  options,
  value,
  onChange,
  min,
  ...field
}: RadioCardsProps<Value>) {
  return (
    <FieldGroup {...field}>
      <div className="alb-radio-cards" style={(min ? { '--min': min } : undefined) as object}>
        {options.map((option) => (
          <label key={option.value} className="alb-radio-card">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className="alb-radio-card__body">
              <span className="alb-radio-card__title">{option.title}</span>
              {option.text && <span className="alb-radio-card__text">{option.text}</span>}
              {option.extra}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

import { Trans } from '@lingui/react/macro';
import { ChevronDown, CircleAlert } from 'lucide-react';
import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Most fields are needed; the few that are not say so. */
  optional?: boolean;
}

interface ControlProps {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

/** Label above, then hint, error and the control, tied together. */
export function Field({
  id: given,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { id?: string; children: (control: ControlProps) => ReactNode }) {
  const own = useId();
  const id = given ?? own;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="alb-field" data-invalid={error ? true : undefined}>
      <label className="alb-field__label" htmlFor={id}>
        {label}
        {optional && (
          <span className="alb-field__optional">
            {' '}
            <Trans>(niet verplicht)</Trans>
          </span>
        )}
      </label>
      {hint && (
        <p className="alb-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy })}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="alb-field__error" id={id}>
      <CircleAlert size={18} />
      {children}
    </p>
  );
}

export interface TextFieldProps extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'aria-invalid'> {
  /** A unit behind the box, such as 'uur per jaar'. */
  suffix?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** Takes what `register()` of react-hook-form gives. */
export function TextField({ label, hint, error, optional, suffix, id, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) =>
        suffix ? (
          <div className="alb-input-with-suffix">
            <input className="alb-input" {...input} {...control} />
            <span>{suffix}</span>
          </div>
        ) : (
          <input className="alb-input" {...input} {...control} />
        )
      }
    </Field>
  );
}

export interface TextAreaProps extends FieldProps, TextareaHTMLAttributes<HTMLTextAreaElement> {
  ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ label, hint, error, optional, id, ...input }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => <textarea className="alb-input" {...input} {...control} />}
    </Field>
  );
}

export interface SelectProps extends FieldProps, SelectHTMLAttributes<HTMLSelectElement> {
  options: readonly { value: string; label: string }[];
  /** The first line, for 'nothing chosen': 'Kies een plaats'. */
  placeholder?: string;
  ref?: Ref<HTMLSelectElement>;
}

/** The browser's own list: the best one on a phone and for a screen reader. */
export function Select({ label, hint, error, optional, id, options, placeholder, ...select }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(control) => (
        <div className="alb-select-wrap">
          <select className="alb-select" {...select} {...control}>
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
          <ChevronDown size={20} />
        </div>
      )}
    </Field>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, CircleAlert } from 'lucide-react';
import {
  useEffect,
  useId,
  useRef,
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

export interface FieldFault {
  /** Id of the field. */
  field: string;
  message: string;
}

/**
 * What is wrong, on top of the form, with a link to each field. It takes the focus at every attempt,
 * so `attempt` is the form's `submitCount`.
 */
export function ErrorSummary({ faults, attempt }: { faults: readonly FieldFault[]; attempt: number }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const some = faults.length > 0;
  useEffect(() => {
    if (some && attempt > 0) box.current?.focus();
  }, [some, attempt]);
  if (!some) return null;
  return (
    <div ref={box} className="alb-error-summary" role="alert" aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId}>{faults.length === 1 ? t`Pas nog één ding aan` : t`Pas nog ${faults.length} dingen aan`}</h2>
      <ul role="list">
        {faults.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';

export interface FieldFault {
  /** Id of the field. */
  field: string;
  message: string;
}

/**
 * What is wrong, on top of the form, with a link to each field. It takes the focus, and with it the eye, once an attempt:
 * never while something is being mended. `attempt` counts how often the form was sent.
 */
export function ErrorSummary({ faults, attempt }: { faults: readonly FieldFault[]; attempt: number }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const some = faults.length > 0;
  const told = useRef(0);
  useEffect(() => {
    if (!some || attempt <= told.current) return;
    told.current = attempt;
    box.current?.focus();
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

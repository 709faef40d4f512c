import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { FieldLink, type FieldFault } from './field-link';
import { useFocusEachAttempt } from './use-focus-each-attempt';

/** What is wrong, on top of the form, with a link to each field. It takes the focus each time that the form was sent. */
export function ErrorSummary({ faults, attempt }: { faults: readonly FieldFault[]; attempt: number }) {
  const { t } = useLingui();
  const titleId = useId();
  const some = faults.length > 0;
  const box = useFocusEachAttempt(attempt, some);
  if (!some) return null;
  return (
    <div ref={box} className="alb-error-summary" role="alert" aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId}>{faults.length === 1 ? t`Pas nog één ding aan` : t`Pas nog ${faults.length} dingen aan`}</h2>
      <ul role="list">
        {faults.map((fault) => (
          <li key={fault.field}>
            <FieldLink {...fault} />
          </li>
        ))}
      </ul>
    </div>
  );
}

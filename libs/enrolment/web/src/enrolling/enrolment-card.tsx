import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LiveMark, Steps, type Step } from '@academy/ui';
import type { EnrolmentItemFragment } from '@academy/gql';
import { useLiveState } from '@academy/ui';
import { EnrolmentActions } from '../enrolments/enrolment-actions';
import { EnrolmentSentence } from '../enrolments/enrolment-sentence';
import { EnrolmentTag } from '../enrolments/enrolment-tag';
import styles from './enrolling.module.css';

/** How far the enrolment is; a change is said aloud once. */
export function EnrolmentCard({ enrolment }: { enrolment: EnrolmentItemFragment }) {
  const { t } = useLingui();
  const live = useLiveState();
  const { state } = enrolment;
  const waits = state === 'REQUESTED';
  const steps: Step[] = [
    { label: t`Ontvangen`, state: 'done' },
    { label: t`Controle`, state: waits ? 'current' : state === 'REFUSED' ? 'failed' : 'done' },
    {
      label: t`Plek`,
      state: state === 'ENROLLED' || state === 'COMPLETED' ? 'done' : state === 'QUEUED' ? 'current' : 'todo',
    },
  ];
  return (
    <Card kind="current">
      <h2>
        <Trans>Je inschrijving</Trans>
      </h2>
      <EnrolmentTag state={state} />
      <div className={styles.steps}>
        <Steps label={t`Voortgang van je inschrijving`} steps={steps} />
      </div>
      <p role="status">
        <EnrolmentSentence enrolment={enrolment} />
      </p>
      <EnrolmentActions enrolment={enrolment} />
      {(waits || state === 'QUEUED') && <LiveMark state={live} />}
    </Card>
  );
}

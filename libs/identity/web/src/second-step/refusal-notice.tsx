import { Notice } from '@academy/ui';
import { useStepRefusals, type StepRefusal } from '../refusals/use-step-refusals';

/** Why it did not go on, and when to try again. */
export function RefusalNotice({ refusal }: { refusal: StepRefusal }) {
  const why = useStepRefusals();
  return <Notice kind="error" live title={why(refusal)} />;
}

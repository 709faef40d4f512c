import { useLingui } from '@lingui/react/macro';
import type { FailingItemsQuery, TryAllAgainMutation, TryWorkAgainMutation, WorkDeskQuery } from '@academy/gql';
import { useCommonRefusals } from '@academy/ui';

type Answer =
  | WorkDeskQuery['workDesk']
  | FailingItemsQuery['failingItems']
  | TryWorkAgainMutation['tryWorkAgain']
  | TryAllAgainMutation['tryAllAgain'];
type Done = 'WorkDesk' | 'FailingItems' | 'TryingAgain';
export type WorkRefusal = Exclude<Answer, { __typename: Done }>;

/** Why background work is not shown, or not tried again. */
export function useWorkRefusals(): (refusal: WorkRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'WorkNotFound':
        return t`Dit werk is er niet meer.`;
      case 'WorkDone':
        return t`Dit werk is intussen gelukt.`;
      case 'NotAllowed':
        return common(refusal);
    }
  };
}

import { useLingui } from '@lingui/react/macro';
import { useDateFormat } from '@academy/ui';
import type { SignOffMutation, TakeBackSignOffMutation } from '@academy/gql';
import { useLearningProblems } from './use-learning-problems';

type Answer = SignOffMutation['signOff'] | TakeBackSignOffMutation['takeBackSignOff'];
export type SignOffRefusal = Exclude<Answer, { __typename: 'SignedOff' | 'SignOffTakenBack' }>;

/** Why a trainer's word was not taken. */
export function useSignOffRefusals(): (refusal: SignOffRefusal) => string {
  const { t } = useLingui();
  const { plainDay } = useDateFormat();
  const problems = useLearningProblems();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'NoAccess':
        return t`Deze deelnemer heeft geen plek (meer) bij jullie.`;
      case 'NotBegun': {
        const start = plainDay(refusal.start);
        return t`Deze uitvoering begint pas op ${start}. Aftekenen kan vanaf die dag.`;
      }
      case 'SignOffBuiltOn':
        return t`Met het certificaat van deze aftekening vroeg deze deelnemer al een plek in een volgende module of uitvoering. Terugnemen kan niet meer.`;
      case 'InvalidInput':
        return problems(refusal);
    }
  };
}

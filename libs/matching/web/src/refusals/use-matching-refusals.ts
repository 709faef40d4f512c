import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals } from '@academy/ui';
import type {
  FiguresEffectQuery,
  LearnFiguresMutation,
  PutFiguresInForceMutation,
  WantLessMutation,
  WithdrawFiguresMutation,
} from '@academy/gql';

type Answer =
  | WantLessMutation['wantLess']
  | PutFiguresInForceMutation['putFiguresInForce']
  | WithdrawFiguresMutation['withdrawFigures']
  | LearnFiguresMutation['learnFigures']
  | NonNullable<FiguresEffectQuery['figuresEffect']>;
type Done = 'WishKept' | 'FiguresInForce' | 'FiguresWithdrawn' | 'LearningAsked' | 'FiguresEffect';
export type MatchingRefusal = Exclude<Answer, { __typename: Done }>;

/** Why a wish or a decision about learned figures was not kept. */
export function useMatchingRefusals(): (refusal: MatchingRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'ModuleUnknown':
        return t`Deze module staat niet (meer) in het aanbod.`;
      case 'TooManyWishes':
        return t`Je hebt al van ${refusal.most} modules gezegd dat je er minder van wilt. Zet er eerst een terug.`;
      case 'FiguresNotFound':
        return t`Deze versie bestaat niet. Laad de pagina opnieuw.`;
      case 'AlreadyInForce':
        return t`Deze versie geldt al. Laad de pagina opnieuw.`;
      case 'NotProposed':
        return t`Over dit voorstel is al besloten. Laad de pagina opnieuw.`;
      case 'TooFewPaths':
        return t`Er zijn minder dan ${refusal.needed} paden. Wat er zou veranderen, laten we dan niet zien.`;
      case 'InvalidInput':
        return t`Schrijf in een of twee zinnen waarom.`;
      case 'NotAllowed':
        return common(refusal);
    }
  };
}

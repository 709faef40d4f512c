import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals } from '@academy/ui';
import type {
  DropDraftMutation,
  ReviewDraftMutation,
  SaveDraftMutation,
  StartDraftMutation,
  SubmitDraftMutation,
  TakeBackDraftMutation,
} from '@academy/gql';

type Answer =
  | StartDraftMutation['startDraft']
  | SaveDraftMutation['saveDraft']
  | SubmitDraftMutation['submitDraft']
  | TakeBackDraftMutation['takeBackDraft']
  | DropDraftMutation['dropDraft']
  | ReviewDraftMutation['reviewDraft'];
type Done = 'DraftKept' | 'DraftDropped' | 'ModulePublished';
export type DraftRefusal = Exclude<Answer, { __typename: Done }>;

/** Why nothing was done with a module that is being written. */
export function useDraftRefusals(): (refusal: DraftRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'DraftChanged':
        return t`Iemand anders heeft dit concept intussen gewijzigd. Lees eerst wat er nu staat.`;
      case 'DraftElsewhere':
        return refusal.state === 'IN_REVIEW'
          ? t`Dit concept ligt ter beoordeling. Haal het terug om verder te schrijven.`
          : t`Dit concept ligt niet (meer) ter beoordeling.`;
      case 'DraftNotReady':
        return t`Er moet nog iets aan de module gebeuren voordat die in het aanbod kan.`;
      case 'ModuleRetired':
        return t`Deze module is voorgoed uit het aanbod gehaald. Geef het concept terug.`;
      case 'RemarkMissing':
        return t`Schrijf eerst wat er anders moet.`;
      case 'NotAllowed':
        return t`Dit concept is er niet meer, of je mag er niets mee doen.`;
      case 'InvalidInput':
        return common(refusal);
    }
  };
}

import { useLingui } from '@lingui/react/macro';
import type { OpenSharedMutation, ShareThingMutation } from '@academy/gql';
import { useCommonRefusals } from '@academy/ui';

type SharingRefusal = Exclude<
  ShareThingMutation['shareThing'] | OpenSharedMutation['openShared'],
  { __typename: 'ThingShared' | 'SharedOpened' }
>;

/** Why something is not shared, or not opened. */
export function useShareRefusals(): (refusal: SharingRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'DayNotPossible':
        return t`Kies een dag vanaf vandaag, hoogstens een jaar vooruit.`;
      case 'NotShared':
        return t`Dit wordt niet, of niet meer, met je gedeeld.`;
      case 'NotAllowed':
        return common(refusal);
    }
  };
}

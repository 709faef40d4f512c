import { useLingui } from '@lingui/react/macro';

/** The refusals that come from no rule of a context: any question may be answered with them. */
export interface CommonRefusal {
  readonly __typename: 'NotAllowed' | 'IdempotencyKeyReused' | 'InvalidInput';
}

/** What a common refusal says; each web ring says its own in a function that leads here for the rest. */
export function useCommonRefusals(): (refusal: CommonRefusal) => string {
  const { t } = useLingui();
  return ({ __typename }) => {
    switch (__typename) {
      case 'NotAllowed':
        return t`Dit hoort niet bij je account.`;
      case 'IdempotencyKeyReused':
        return t`Dit is al eens met een andere inhoud verstuurd. Laad de pagina opnieuw en probeer het nog eens.`;
      case 'InvalidInput':
        return t`Controleer wat je hebt ingevuld.`;
    }
  };
}

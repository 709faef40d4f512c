import { t } from '@lingui/core/macro';

/** One fault in one field of an input. */
export interface FieldFault {
  readonly field: string;
  /** The name that the rule of it has in its core. */
  readonly problem: string;
  readonly message: string;
}

/** The refusal that lists what does not fit. */
export const invalidInput = (faults: readonly FieldFault[]) => ({
  __typename: 'InvalidInput' as const,
  message: faults[0]?.message ?? t`Controleer wat je hebt ingevuld.`,
  faults,
});

export const notAllowed = () => ({ __typename: 'NotAllowed' as const, message: t`Dit hoort niet bij je account.` });

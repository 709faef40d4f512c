import type { FieldFault } from '@academy/ui';

/** What is wrong in a form: in one list for on top of it, and per field. */
export interface FormFaults {
  /** Each with the id of its field on the screen: the name of the form and that of the field. */
  readonly list: readonly FieldFault[];
  readonly at: Readonly<Record<string, string | undefined>>;
}

export const formFaults = (form: string, faults: readonly FieldFault[]): FormFaults => ({
  list: faults.map(({ field, message }) => ({ field: `${form}-${field}`, message })),
  at: Object.fromEntries(faults.map(({ field, message }) => [field, message])),
});

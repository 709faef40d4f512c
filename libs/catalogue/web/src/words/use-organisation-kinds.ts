import { useLingui } from '@lingui/react/macro';

/** The word for what an organisation is; one that has none here is said as its publisher wrote it. */
export function useOrganisationKinds(): (type: string) => string {
  const { t } = useLingui();
  const words = new Map([
    ['bedrijf', t`Bedrijf`],
    ['school', t`School`],
    ['hogeschool', t`Hogeschool`],
    ['universiteit', t`Universiteit`],
    ['academie', t`Academie`],
  ]);
  return (type) => words.get(type) ?? type;
}

import { useLingui } from '@lingui/react/macro';
import { LONGEST_LIST, MOST_INVITED, type ListFault } from '@academy/identity/core';

/** Why a file is no list of people. */
export function useListFaults(): (fault: ListFault) => string {
  const { t } = useLingui();
  return (fault) => {
    switch (fault.kind) {
      case 'ListTooLong': {
        const kilobytes = LONGEST_LIST / 1_024;
        return t`Dit bestand is te groot: hoogstens ${kilobytes} kB. Is het wel een CSV-bestand? Verdeel het anders over meer bestanden.`;
      }
      case 'ListEmpty':
        return t`In dit bestand staat niemand. De eerste regel noemt de kolommen; daaronder staat op elke regel één persoon.`;
      case 'ColumnMissing':
        return fault.column === 'email'
          ? t`De eerste regel van dit bestand noemt geen kolom ‘e-mailadres’ (of ‘email’). Zet die erbij.`
          : t`De eerste regel van dit bestand noemt geen kolom ‘rol’ (of ‘role’). Zet die erbij.`;
      case 'ColumnTwice':
        return t`De eerste regel van dit bestand noemt een kolom twee keer (${fault.column}). Haal er één weg.`;
      case 'TooManyPeople':
        return t`In dit bestand staan meer dan ${MOST_INVITED} mensen. Verdeel het over meer bestanden.`;
    }
  };
}

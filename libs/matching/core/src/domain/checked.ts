import type { Evidence } from '@academy/contracts/teachers';

/** Whether the academy itself gave it. */
export const isOfAcademy = ({ certifiedByAcademy }: Pick<Evidence, 'certifiedByAcademy'>): boolean =>
  certifiedByAcademy === true;

/** Whether someone measured the level: a test, or an assessor. */
export const isMeasurement = ({ type }: Pick<Evidence, 'type'>): boolean => type === 'quiz' || type === 'assessor';

/**
 * Whether someone checked it: a certificate of the academy itself, a test, or an assessor's verdict. What a teacher typed
 * in, also a certificate or a diploma, is named. A test is checked, yet by itself it proves no level: only the academy's
 * own certificate and a verdict do (`Certainty`), as a test errs more.
 */
export const isChecked = (piece: Pick<Evidence, 'type' | 'certifiedByAcademy'>): boolean =>
  isOfAcademy(piece) || isMeasurement(piece);

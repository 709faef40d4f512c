import type { Evidence } from '@academy/contracts/teachers';

/**
 * Whether someone checked it: a certificate of the academy itself, a test, or an assessor's verdict. Only of this is said
 * that it is proven; what a teacher typed in, also a certificate or a diploma, is named.
 */
export const isChecked = ({ type, certifiedByAcademy }: Pick<Evidence, 'type' | 'certifiedByAcademy'>): boolean =>
  certifiedByAcademy === true || type === 'quiz' || type === 'assessor';

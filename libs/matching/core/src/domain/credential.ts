import type { Evidence } from '@academy/contracts/teachers';

/** What says "at least this level": its holder may well be above it. */
export type Credential = Extract<Evidence, { readonly level: unknown }> & {
  readonly type: 'certificate' | 'diploma';
};

export const isCredential = (piece: Evidence): piece is Credential =>
  piece.type === 'certificate' || piece.type === 'diploma';

/** What measures or estimates a level. */
export type PointPiece = Evidence & { readonly type: 'self' | 'years' | 'quiz' | 'assessor' };

export const isPoint = (piece: Evidence): piece is PointPiece => !isCredential(piece);

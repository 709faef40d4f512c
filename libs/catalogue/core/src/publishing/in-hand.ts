import type { Actor } from '@academy/contracts/identity';
import type { Draft, DraftId } from './draft';
import type { DraftTransaction } from './draft-store';
import { may } from './may';
import { notAllowed, type DraftChanged, type DraftElsewhere, type NotAllowed } from './outcome';

/** Which draft an author means, and which of its changes they saw. */
export interface Meant {
  readonly actor: Actor;
  readonly id: DraftId;
  readonly revision: number;
}

interface InHand {
  readonly kind: 'InHand';
  readonly draft: Draft;
}

/** A draft of an author's own, while nobody else changes it; or that it is not theirs, or not where they think it is. */
export async function inHand(
  tx: DraftTransaction,
  { actor, id }: Pick<Meant, 'actor' | 'id'>,
  isThere: (draft: Draft) => boolean,
): Promise<InHand | NotAllowed | DraftElsewhere> {
  const draft = await tx.lock(id);
  if (!draft || !may.write(actor, draft.organisationId)) return notAllowed;
  return isThere(draft) ? { kind: 'InHand', draft } : { kind: 'DraftElsewhere', state: draft.state };
}

/** The same as they saw it last: what another wrote meanwhile is told, and nothing is done with it unseen. */
export async function asSeen(
  tx: DraftTransaction,
  meant: Meant,
  isThere: (draft: Draft) => boolean,
): Promise<InHand | NotAllowed | DraftElsewhere | DraftChanged> {
  const held = await inHand(tx, meant, isThere);
  const isOther = held.kind === 'InHand' && held.draft.revision !== meant.revision;
  return isOther ? { kind: 'DraftChanged', draft: held.draft } : held;
}

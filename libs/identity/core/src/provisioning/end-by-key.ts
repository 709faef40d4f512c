import type { Day } from '@academy/kernel';
import type { AskByKey } from './ask-by-key';
import { noteOfEnding } from './noting-scim';
import type { ScimActor } from '../domain/scim-key';
import type { ScimPerson } from '../domain/scim-person';
import type { ScimTransaction } from './scim-store';

/**
 * Ends all that someone is at an organisation, from the next request on, and what they were asked there. Answers false, and
 * does nothing, where nobody would own the organisation any more.
 */
export async function endByKey(
  tx: ScimTransaction,
  actor: ScimActor,
  { accountId, email }: Pick<ScimPerson, 'accountId' | 'email'>,
  { asking, today }: { readonly asking: AskByKey; readonly today: Day },
): Promise<boolean> {
  const held = accountId ? await tx.membershipsOf(accountId, today) : [];
  const owns = held.some(({ role }) => role === 'owner');
  if (accountId && owns && !(await tx.isOwnedBesides(accountId, today))) return false;
  for (const membership of held) {
    await tx.end(membership.id, today);
    await tx.note(noteOfEnding(actor, membership));
  }
  await asking.withdraw(tx, actor, email);
  return true;
}

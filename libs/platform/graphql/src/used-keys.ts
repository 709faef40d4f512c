import { createHash } from 'node:crypto';
import { t } from '@lingui/core/macro';
import { invalidInput } from './refusals';
import type { Resolve } from './resolved-fields';

/** Keeps what each key was first used for. */
export abstract class UsedKeys {
  /** Binds a key of an account to this content when it was bound to none; answers the content that it belongs to. */
  abstract contentOf(accountId: string, key: string, content: string): Promise<string>;
}

/**
 * A key belongs to one content. Every mutation with an `idempotencyKey` passes here before its resolver: the first use
 * binds the key to the mutation and all it asks, and another content under the same key is refused by name. Whether the
 * same content is done only once is for the use case, in its own transaction.
 */
export const underKey =
  (keys: UsedKeys, mutation: string, resolve: Resolve): Resolve =>
  async (thing, given, context, info) => {
    const { idempotencyKey: key, ...asked } = given as { readonly idempotencyKey?: string };
    if (key === undefined || !context.caller) return resolve(thing, given, context, info);
    if (key.trim() === '') return keyIsBlank();
    const content = fingerprint(mutation, asked);
    const bound = await keys.contentOf(context.caller.accountId, key, content);
    return bound === content ? resolve(thing, given, context, info) : keyReused();
  };

/** The same for the same content, however its fields are ordered, and whether null is said or left out. */
export const fingerprint = (mutation: string, asked: object): string =>
  createHash('sha256')
    .update(`${mutation} ${JSON.stringify(asked, inOrder)}`)
    .digest('base64url');

function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const said = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const keyIsBlank = () =>
  invalidInput([{ field: 'idempotencyKey', problem: 'KeyIsBlank', message: t`Geef een sleutel mee.` }]);

const keyReused = () => ({
  __typename: 'IdempotencyKeyReused' as const,
  message: t`Dit is al eens met een andere inhoud verstuurd. Laad de pagina opnieuw en probeer het nog eens.`,
});

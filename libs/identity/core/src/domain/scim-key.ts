import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import { addDays, type Day, type Fault, type Id } from '@academy/kernel';

export const MOST_SCIM_KEYS = 5;
export const LONGEST_SCIM_KEY_NAME = 60;
/** Days that a key lasts at most, today not counted. */
export const LONGEST_SCIM_KEY_DAYS = 365;

export type ScimKeyId = Id<'ScimKey'>;

/** With which the administration of an organisation says who works there. */
export interface ScimKey {
  readonly id: ScimKeyId;
  readonly organisationId: OrganisationId;
  /** How its owners call it. */
  readonly name: string;
  /** Of what is secret; only whoever made it saw that, once. */
  readonly secretHash: string;
  /** Null once they are not known any more: the key is the organisation's. */
  readonly madeBy: AccountId | null;
  readonly madeAt: Date;
  /** The last day on which it opens anything. */
  readonly lastDay: Day;
  readonly revokedAt: Date | null;
  readonly usedAt: Date | null;
}

/** A kind of asker of its own: no person, and nothing at any organisation but the one that it is of. */
export interface ScimActor {
  readonly keyId: ScimKeyId;
  readonly organisationId: OrganisationId;
  /** By which the organisation knows what it did. */
  readonly name: string;
}

export type ScimKeyState = 'open' | 'ended' | 'revoked';

export function scimKeyState({ revokedAt, lastDay }: Pick<ScimKey, 'revokedAt' | 'lastDay'>, today: Day): ScimKeyState {
  if (revokedAt) return 'revoked';
  return lastDay < today ? 'ended' : 'open';
}

export type ScimKeyProblem =
  'ScimKeyNameMissing' | 'ScimKeyNameTooLong' | 'ScimKeyEndsBeforeToday' | 'ScimKeyLastsTooLong';

/** What is wrong with how a key is called, and with its last day; nothing where it may be made. */
export function scimKeyFaults(
  { name, lastDay }: Pick<ScimKey, 'name' | 'lastDay'>,
  today: Day,
): readonly Fault<{ readonly kind: ScimKeyProblem }>[] {
  const fault = (path: string, kind: ScimKeyProblem) => [{ path: [path], problem: { kind } }];
  const latest = addDays(today, LONGEST_SCIM_KEY_DAYS);
  return [
    ...(name === '' ? fault('name', 'ScimKeyNameMissing') : []),
    ...([...name].length > LONGEST_SCIM_KEY_NAME ? fault('name', 'ScimKeyNameTooLong') : []),
    ...(lastDay < today ? fault('lastDay', 'ScimKeyEndsBeforeToday') : []),
    ...(lastDay > latest ? fault('lastDay', 'ScimKeyLastsTooLong') : []),
  ];
}

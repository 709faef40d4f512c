import type { AccountId, OrganisationId, Role } from '@academy/contracts/identity';
import type { Id, Language } from '@academy/kernel';
import { addressProblem, mailAddressOf } from './mail-address';

export type ScimPersonId = Id<'ScimPerson'>;

/** What an administration tells of someone. It is the organisation's word, and never changes anyone's account. */
export interface ScimDetails {
  readonly userName: string;
  readonly externalId: string | null;
  /** In the spelling of `mailAddressOf`. */
  readonly email: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly displayName: string | null;
  /** Of the mails to them. */
  readonly language: Language;
}

/** Someone as an organisation's own administration knows them. */
export interface ScimPerson extends ScimDetails {
  readonly id: ScimPersonId;
  readonly organisationId: OrganisationId;
  /** Who said yes to an invitation to this address; null before that. */
  readonly accountId: AccountId | null;
  /** From 1, and one more with each change. */
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** With what they are there today, or will be; nothing of who did not say yes. */
export interface FoundScimPerson extends ScimPerson {
  readonly roles: readonly Role[];
}

/** What is asked of someone: that they are as told, and that they work there or do not; undefined where that is not said. */
export interface ScimPersonTold extends ScimDetails {
  readonly active: boolean | undefined;
}

/** Two that an organisation tells apart have other names. */
export const userKeyOf = (userName: string): string => userName.normalize('NFKC').trim().toLowerCase();

/** A person as in RFC 7643, of which no more is read than the academy keeps. */
export interface ScimResource {
  readonly userName?: string | undefined;
  readonly externalId?: string | undefined;
  readonly displayName?: string | undefined;
  readonly name?: { readonly givenName?: string | undefined; readonly familyName?: string | undefined } | undefined;
  readonly emails?:
    | readonly {
        readonly value?: string | undefined;
        readonly type?: string | undefined;
        readonly primary?: boolean | undefined;
      }[]
    | undefined;
  readonly preferredLanguage?: string | undefined;
  readonly active?: boolean | undefined;
}

/** The primary address, or that of work, or the first; where none is told, the name by which they sign in elsewhere. */
export function toldOf(resource: ScimResource): ScimPersonTold {
  const { userName = '', externalId, displayName, name, emails = [], preferredLanguage = '', active } = resource;
  const found = emails.find(({ primary }) => primary) ?? emails.find(({ type }) => type === 'work') ?? emails[0];
  return {
    ...{ userName: userName.trim(), externalId: orNull(externalId), displayName: orNull(displayName) },
    ...{ givenName: orNull(name?.givenName), familyName: orNull(name?.familyName) },
    email: mailAddressOf(found?.value ?? userName),
    language: /^en\b/i.test(preferredLanguage) ? 'en' : 'nl',
    active,
  };
}

const orNull = (text: string | undefined): string | null => text?.trim() || null;

const LONGEST = 254;
/** Signs without a shape, and halves of characters: nobody's name has them. */
const unwritable = /[\p{Cc}\p{Cs}]/u;

export interface ScimPersonFault {
  /** As RFC 7643 calls it. */
  readonly attribute: 'userName' | 'emails' | 'externalId' | 'displayName' | 'name';
  readonly kind: 'Missing' | 'TooLong' | 'Unreadable' | 'NoMailAddress';
}

/** What is wrong with what is told of someone, the first of it; undefined where it can be kept. */
export function scimPersonFault(told: ScimDetails): ScimPersonFault | undefined {
  const { userName, externalId, displayName, givenName, familyName, email } = told;
  if (userName === '') return { attribute: 'userName', kind: 'Missing' };
  const texts = Object.entries({ userName, externalId, displayName, givenName, familyName });
  for (const [property, text] of texts) {
    const attribute = property === 'givenName' || property === 'familyName' ? 'name' : property;
    const kind = text === null ? undefined : textFault(text);
    if (kind) return { attribute: attribute as ScimPersonFault['attribute'], kind };
  }
  return addressProblem(email) ? { attribute: 'emails', kind: 'NoMailAddress' } : undefined;
}

function textFault(text: string): 'TooLong' | 'Unreadable' | undefined {
  if (text.length > LONGEST) return 'TooLong';
  return unwritable.test(text) ? 'Unreadable' : undefined;
}

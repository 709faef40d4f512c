import type { FoundScimPerson } from '@academy/identity/core';
import { USER } from './person-schema';

/** Someone as the organisation told of them, and whether they work there; nothing that it does not know from itself. */
export const presentPerson = (person: FoundScimPerson, base: string) => ({
  schemas: [USER],
  id: person.id,
  ...(person.externalId !== null && { externalId: person.externalId }),
  userName: person.userName,
  ...((person.givenName ?? person.familyName) !== null && {
    name: {
      ...(person.givenName !== null && { givenName: person.givenName }),
      ...(person.familyName !== null && { familyName: person.familyName }),
    },
  }),
  ...(person.displayName !== null && { displayName: person.displayName }),
  emails: [{ value: person.email, type: 'work', primary: true }],
  preferredLanguage: person.language,
  active: person.roles.length > 0,
  meta: {
    resourceType: 'User',
    created: person.createdAt.toISOString(),
    lastModified: person.changedAt.toISOString(),
    location: `${base}/Users/${person.id}`,
    version: versionOf(person),
  },
});

export const versionOf = ({ version }: Pick<FoundScimPerson, 'version'>): string => `W/"${version}"`;

/** What `If-Match` asks; undefined where it asks nothing, NaN where no version is like it. */
export function versionAsked(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const [, number] = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim()) ?? [];
  return Number(number);
}

export const listOf = (resources: readonly object[], total: number, startIndex: number) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
  totalResults: total,
  startIndex,
  itemsPerPage: resources.length,
  Resources: resources,
});

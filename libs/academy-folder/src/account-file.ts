import type { Role } from '@academy/contracts/identity';
import { roles } from '@academy/identity/core';
import { z } from 'zod';
import { dayText, id, language, level, prose, sector, studyForm, text, years } from './shapes';

const evidenceBase = { competenceId: id, date: dayText, note: prose.nullable().default(null) };
const expiring = { ...evidenceBase, level, validUntil: dayText.nullable().default(null) };

const evidence = z.discriminatedUnion('type', [
  z.object({ ...evidenceBase, type: z.literal('self'), level }),
  z.object({ ...evidenceBase, type: z.literal('years'), years }),
  z.object({ ...expiring, type: z.literal('diploma') }),
  z.object({ ...expiring, type: z.literal('certificate') }),
  z.object({ ...expiring, type: z.literal('quiz') }),
  z.object({ ...expiring, type: z.literal('assessor') }),
]);

const profile = z.object({
  sector,
  languages: z.array(language),
  forms: z.array(studyForm),
  city: text.nullable().default(null),
  maxTravelKm: z.int().nullable().default(null),
  hoursPerYear: z.number().nullable().default(null),
  talents: z.array(id).default([]),
  evidence: z.array(evidence).default([]),
  credentials: z.array(z.object({ credential: id, obtained: dayText, validUntil: dayText.nullable() })).default([]),
});

/** With which organisation someone of a demo shares their profile, and for what. */
const profileShare = z.object({ organisationId: id, purpose: z.enum(['development', 'proof']) });

/** Addresses that differ in capitals are one mailbox, so they are kept in small letters; who signs in is asked likewise. */
const address = z.string().trim().toLowerCase().max(254, 'is longer than an address can be').pipe(z.email());

const membership = z.object({
  organisationId: id,
  role: z.enum(roles),
  factor: z.number().nullable().default(null),
  from: dayText.nullable().default(null),
  until: dayText.nullable().default(null),
});

const account = z.object({
  id: address,
  name: text,
  roleNl: text,
  roleEn: text,
  /** Where someone works, when `memberships` does not say it. */
  organisationId: id.nullable().default(null),
  memberships: z.array(membership).optional(),
});

/** People of whom the folder says no more than what they do. */
const kinds = ['companyAuthor', 'schoolAuthor', 'curator', 'assessor', 'schoolManager', 'admin'] as const;

/** An entry of `accounts.json`: a fictional person of a demo academy. */
export const accountFile = z.discriminatedUnion('kind', [
  account.extend({ kind: z.literal('teacher'), profile, sharesProfile: z.array(profileShare).default([]) }),
  ...kinds.map((kind) => account.extend({ kind: z.literal(kind) })),
]);

export type AccountFile = z.output<typeof accountFile>;
export type MembershipFile = z.output<typeof membership>;

const rolesOf: Record<AccountFile['kind'], readonly Role[]> = {
  teacher: ['staff'],
  companyAuthor: ['author', 'trainer'],
  schoolAuthor: ['author', 'trainer'],
  curator: ['curator'],
  assessor: ['assessor'],
  schoolManager: ['manager', 'approver'],
  admin: ['admin'],
};

/** What someone is at which organisations: as the folder says, or else what people of their kind are where they work. */
export const membershipsOf = ({ kind, organisationId, memberships }: AccountFile): readonly MembershipFile[] =>
  memberships ??
  (organisationId === null
    ? []
    : rolesOf[kind].map((role) => ({ organisationId, role, factor: null, from: null, until: null })));

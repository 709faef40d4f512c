import { z } from 'zod';
import { dayText, language, level, sector, studyForm, text } from './shapes';

const evidenceBase = { competenceId: text, date: dayText, note: z.string().nullable().default(null) };
const expiring = { ...evidenceBase, level, validUntil: dayText.nullable().default(null) };

const evidence = z.discriminatedUnion('type', [
  z.object({ ...evidenceBase, type: z.literal('self'), level }),
  z.object({ ...evidenceBase, type: z.literal('years'), years: z.number().nonnegative().max(60) }),
  z.object({ ...expiring, type: z.literal('diploma') }),
  z.object({ ...expiring, type: z.literal('certificate') }),
  z.object({ ...expiring, type: z.literal('quiz') }),
  z.object({ ...expiring, type: z.literal('assessor') }),
]);

const profile = z.object({
  sector,
  languages: z.array(language).min(1),
  forms: z.array(studyForm).min(1),
  city: text.nullable().default(null),
  maxTravelKm: z.number().int().positive().nullable().default(null),
  hoursPerYear: z.number().positive().nullable().default(null),
  talents: z.array(text).default([]),
  evidence: z.array(evidence).default([]),
  credentials: z.array(z.object({ credential: text, obtained: dayText, validUntil: dayText.nullable() })).default([]),
});

const account = z.object({
  id: z.email(),
  name: text,
  roleNl: text,
  roleEn: text,
  organisationId: text.nullable().default(null),
});

/** An entry of `accounts.json`: a fictional person of a demo academy. */
export const accountFile = z.discriminatedUnion('kind', [
  account.extend({ kind: z.literal('teacher'), profile }),
  ...(['companyAuthor', 'schoolAuthor', 'curator', 'assessor', 'schoolManager'] as const).map((kind) =>
    account.extend({ kind: z.literal(kind) }),
  ),
]);

export type AccountFile = z.output<typeof accountFile>;

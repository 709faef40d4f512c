import { z } from 'zod';
import { id, level, months, proseIfAny, text, textIfAny } from './shapes';

const competence = z.object({
  id,
  domainId: textIfAny.default(''),
  nl: textIfAny.default(''),
  en: textIfAny.default(''),
  maxLevel: level.default(5),
  halfLifeYears: z.number().min(0.1).max(1_000),
  safetyCritical: z.boolean().default(false),
  certificateValidityMonths: months.optional(),
});

/** What planning needs of `competences.json`. */
export const planningFramework = z.object({
  version: textIfAny.default(''),
  competences: z.array(competence),
});

/** `competences.json`, whole. */
export const frameworkFile = z.object({
  version: text,
  levels: z.array(z.object({ level, nl: text, en: text, descNl: text, descEn: text })),
  domains: z.array(
    z.object({
      id,
      nl: text,
      en: text,
      bekwaamheid: proseIfAny.optional(),
      anchors: z.array(z.object({ level, nl: text })),
    }),
  ),
  competences: z.array(competence.extend({ domainId: id, nl: text, en: text })),
});

export type FrameworkFile = z.output<typeof frameworkFile>;
export type CompetenceEntry = z.output<typeof competence>;

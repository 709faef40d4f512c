import { z } from 'zod';
import { count, level, text } from './shapes';

export const competence = z.object({
  id: text,
  domainId: z.string().default(''),
  nl: z.string().default(''),
  en: z.string().default(''),
  maxLevel: level.default(5),
  halfLifeYears: z.number().positive(),
  safetyCritical: z.boolean().default(false),
  certificateValidityMonths: count.optional(),
});

/** What planning needs of `competences.json`. */
export const planningFramework = z.object({
  version: z.string().default(''),
  competences: z.array(competence),
});

/** `competences.json`, whole. */
export const frameworkFile = z.object({
  version: text,
  levels: z.array(z.object({ level, nl: text, en: text, descNl: text, descEn: text })),
  domains: z.array(
    z.object({
      id: text,
      nl: text,
      en: text,
      bekwaamheid: z.string().optional(),
      anchors: z.array(z.object({ level, nl: text })),
    }),
  ),
  competences: z.array(competence.extend({ domainId: text, nl: text, en: text })),
});

export type FrameworkFile = z.output<typeof frameworkFile>;
export type CompetenceEntry = z.output<typeof competence>;

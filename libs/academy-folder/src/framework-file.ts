import { z } from 'zod';
import { id, level, months, proseIfAny, requirement, text, textIfAny, webAddress } from './shapes';

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

const anchors = z.array(z.object({ level, nl: text, en: text.optional() }));

/** What a page tells of a competence, and nothing is computed with. */
const described = competence.extend({
  domainId: id,
  nl: text,
  en: text,
  anchors: anchors.optional(),
  needs: z.array(requirement).optional(),
  partOf: z.array(id).optional(),
  sameAs: z.array(id).optional(),
  references: z.array(z.object({ framework: text, uri: webAddress })).optional(),
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
      anchors,
    }),
  ),
  competences: z.array(described),
});

export type FrameworkFile = z.output<typeof frameworkFile>;
export type CompetenceEntry = z.output<typeof competence>;

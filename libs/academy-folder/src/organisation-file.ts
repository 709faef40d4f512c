import { z } from 'zod';
import { sector, text } from './shapes';

/** An entry of `organisations.json`. */
export const organisationFile = z.object({
  id: text,
  name: text,
  fictional: z.boolean().default(false),
  type: z.enum(['academie', 'bedrijf', 'school', 'hogeschool', 'universiteit']),
  city: z.string().nullable().default(null),
  landsdeel: z.string().nullable().default(null),
  size: z.enum(['klein', 'middel', 'groot']).nullable().default(null),
  descNl: z.string().default(''),
  sectors: z.array(sector).default([]),
  brin: z.string().nullable().default(null),
  kvk: z.string().nullable().default(null),
});

export type OrganisationFile = z.output<typeof organisationFile>;

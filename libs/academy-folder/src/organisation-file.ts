import type { OrganisationKind } from '@academy/identity/core';
import { z } from 'zod';
import { id, proseIfAny, sector, text, textIfAny } from './shapes';

/** An entry of `organisations.json`. */
export const organisationFile = z.object({
  id,
  name: text,
  fictional: z.boolean().default(false),
  type: z.enum(['academie', 'bedrijf', 'school', 'hogeschool', 'universiteit']),
  city: textIfAny.nullable().default(null),
  landsdeel: textIfAny.nullable().default(null),
  size: z.enum(['klein', 'middel', 'groot']).nullable().default(null),
  descNl: proseIfAny.default(''),
  sectors: z.array(sector).default([]),
  brin: textIfAny.nullable().default(null),
  kvk: textIfAny.nullable().default(null),
});

export type OrganisationFile = z.output<typeof organisationFile>;

const kinds: Record<OrganisationFile['type'], OrganisationKind> = {
  academie: 'academy',
  bedrijf: 'company',
  school: 'school',
  hogeschool: 'school',
  universiteit: 'school',
};

/** What an organisation is to those who work there. */
export const organisationKindOf = ({ type }: Pick<OrganisationFile, 'type'>): OrganisationKind => kinds[type];

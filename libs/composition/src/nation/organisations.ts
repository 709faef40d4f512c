import type { OrganisationFile } from '@academy/academy-folder';
import type { Dice } from '@academy/kernel';
import { towns } from '@academy/teachers/core';

const MODULES_OF_ONE = 25;

const kinds: readonly (readonly [name: string, type: OrganisationFile['type']])[] = [
  ['Werkplaats', 'bedrijf'],
  ['Techniekhuis', 'bedrijf'],
  ['Vakschool', 'school'],
  ['Hogeschool', 'hogeschool'],
];

/** Publishers for so many modules, all fictional and named so. */
export const organisationsOf = (modules: number, dice: Dice): OrganisationFile[] =>
  Array.from({ length: Math.max(4, Math.ceil(modules / MODULES_OF_ONE)) }, (_, nth) => {
    const { city } = dice.oneOf(towns);
    const [kind, type] = kinds[nth % kinds.length] as (typeof kinds)[number];
    return {
      id: `org-${String(nth + 1).padStart(4, '0')}`,
      name: `${kind} ${city} ${nth + 1} (fictief)`,
      ...{
        fictional: true,
        type,
        city,
        landsdeel: null,
        size: 'middel',
        sectors: ['vo', 'mbo'],
        brin: null,
        kvk: null,
      },
      descNl: `Leidt docenten op in ${city} en omgeving.`,
    };
  });

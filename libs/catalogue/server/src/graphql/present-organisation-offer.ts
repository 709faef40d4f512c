import { knownValues } from '@academy/catalogue/core';
import type { Day } from '@academy/kernel';
import type { ModuleView } from '../postgres/snapshot';
import type { OrganisationRow } from '../postgres/tables';
import { presentEdition, presentModule, presentOrganisation } from './present';

/** `modules` are those of the organisation; of its runs from `today` on the soonest are told, at most `most`. */
export const presentOrganisationOffer = (
  organisation: OrganisationRow,
  modules: readonly ModuleView[],
  { today, most }: { readonly today: Day; readonly most: number },
) => ({
  organisation: presentOrganisation(organisation),
  moduleCount: modules.length,
  sectors: knownValues.sector.filter((one) => modules.some(({ version }) => version.facts.sectors.includes(one))),
  nextEditions: modules
    .flatMap((module) => module.editions.map((edition) => ({ module, edition })))
    .filter(({ edition }) => edition.start >= today)
    .sort(({ edition: a }, { edition: b }) => (a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1))
    .slice(0, most)
    .map(({ module, edition }) => ({ module: presentModule(module, today), edition: presentEdition(edition) })),
});

import { knownValues, type FacetCounts } from '@academy/catalogue/core';
import type { ModuleFilter } from '@academy/contracts/catalogue';
import type { CompetenceDomain } from '@academy/contracts/competences';
import type { OrganisationRow } from '../postgres/tables';

interface Named {
  readonly domains: readonly CompetenceDomain[];
  readonly organisations: ReadonlyMap<string, OrganisationRow>;
  readonly chosen: ModuleFilter;
  /** Publishers to tell at most, besides those that are chosen. */
  readonly most: number;
}

export const presentFacets = (counts: FacetCounts, named: Named) => ({
  domainId: domainsOf(counts, named),
  sector: inOrder(knownValues.sector, counts.sector),
  region: inOrder(knownValues.region, counts.region),
  forms: inOrder(knownValues.forms, counts.forms),
  hours: inOrder(knownValues.hours, counts.hours),
  start: inOrder(knownValues.start, counts.start),
  organisationId: publishersOf(counts, named),
  organisations: [...counts.organisationId.values()].filter((count) => count > 0).length,
});

const inOrder = <Value>(known: readonly Value[], counts: ReadonlyMap<Value, number>) =>
  known.map((value) => ({ value, count: counts.get(value) ?? 0 }));

/** A chapter that only a link of before speaks of comes last. */
function domainsOf({ domainId: counts }: FacetCounts, { domains }: Named) {
  const known = new Map(domains.map(({ id, nl, en }) => [id, { nl, en }]));
  return inOrder([...new Set([...known.keys(), ...counts.keys()])], counts).map((one) => ({
    ...one,
    name: known.get(one.value) ?? null,
  }));
}

function publishersOf({ organisationId: counts }: FacetCounts, { organisations, chosen, most }: Named) {
  const wanted = new Set(chosen.organisationId);
  const byCount = [...counts]
    .map(([value, count]) => ({ value, count, name: organisations.get(value)?.name ?? null }))
    .sort(
      (a, b) => b.count - a.count || (a.name ?? '').localeCompare(b.name ?? '', 'nl') || (a.value < b.value ? -1 : 1),
    );
  const withAny = byCount.filter(({ count }) => count > 0).slice(0, most);
  return [...withAny, ...byCount.filter((one) => wanted.has(one.value) && !withAny.includes(one))];
}

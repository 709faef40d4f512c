import { OfferSearch, type CompetenceWords } from '@academy/catalogue/core';
import type { Snapshot, ModuleView } from '../postgres/snapshot';

const collator = new Intl.Collator('nl');
const byTitle = (a: ModuleView, b: ModuleView): number =>
  collator.compare(a.version.facts.titleNl, b.version.facts.titleNl) || (a.slug < b.slug ? -1 : 1);

const filterable = (view: ModuleView) => ({
  ...view.version.facts,
  organisationId: view.organisation.id,
  organisationName: view.organisation.name,
  organisationCity: view.organisation.city,
  city: view.version.facts.form === 'online' ? null : (view.version.facts.location?.city ?? null),
  view,
});

type Listed = ReturnType<typeof filterable>;

type Competences = ReadonlyMap<string, CompetenceWords>;
const searches = new WeakMap<Snapshot, WeakMap<Competences, OfferSearch<Listed>>>();

/** All that is offered, to be searched: put together once for a revision of the catalogue and a framework. */
export function searchOf(snapshot: Snapshot, competences: Competences): OfferSearch<Listed> {
  const ofSnapshot = searches.get(snapshot) ?? new WeakMap<Competences, OfferSearch<Listed>>();
  searches.set(snapshot, ofSnapshot);
  const known =
    ofSnapshot.get(competences) ??
    new OfferSearch([...snapshot.modules.values()].sort(byTitle).map(filterable), competences);
  ofSnapshot.set(competences, known);
  return known;
}

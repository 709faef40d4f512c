import { OfferSearch, type CompetenceWords } from '@academy/catalogue/core';
import type { Day } from '@academy/kernel';
import type { Snapshot, ModuleView } from '../postgres/snapshot';

const collator = new Intl.Collator('nl');
const byTitle = (a: ModuleView, b: ModuleView): number =>
  collator.compare(a.version.facts.titleNl, b.version.facts.titleNl) || (a.slug < b.slug ? -1 : 1);

const filterable = (view: ModuleView) => ({
  ...view.version.facts,
  organisationId: view.organisation.id,
  organisationName: view.organisation.name,
  organisationCity: view.organisation.city,
  starts: view.editions.map(({ start }) => start),
  selfPaced: view.selfPaced,
  view,
});

type Listed = ReturnType<typeof filterable>;

type Competences = ReadonlyMap<string, CompetenceWords>;
const searches = new WeakMap<Snapshot, WeakMap<Competences, OfferSearch<Listed>>>();

/** All that is offered, to be searched: put together once for a revision of the catalogue and a framework. */
export function searchOf(snapshot: Snapshot, competences: Competences, today: Day): OfferSearch<Listed> {
  const ofSnapshot = searches.get(snapshot) ?? new WeakMap<Competences, OfferSearch<Listed>>();
  searches.set(snapshot, ofSnapshot);
  const known =
    ofSnapshot.get(competences)?.on(today) ?? new OfferSearch({ modules: listed(snapshot), competences }, today);
  ofSnapshot.set(competences, known);
  return known;
}

const listed = ({ modules }: Snapshot): Listed[] => [...modules.values()].sort(byTitle).map(filterable);

import type { Snapshot, ModuleView } from '../postgres/snapshot';

const collator = new Intl.Collator('nl');
const byTitle = (a: ModuleView, b: ModuleView): number =>
  collator.compare(a.version.facts.titleNl, b.version.facts.titleNl) || (a.slug < b.slug ? -1 : 1);

const filterable = (view: ModuleView) => ({
  ...view.version.facts,
  organisationId: view.organisation.id,
  organisationName: view.organisation.name,
  view,
});

type Listed = ReturnType<typeof filterable>;

const lists = new WeakMap<Snapshot, readonly Listed[]>();

/** All that is offered as a filter sees it, in the order of a list: put together once for a revision of the catalogue. */
export function listed(snapshot: Snapshot): readonly Listed[] {
  const known = lists.get(snapshot) ?? [...snapshot.modules.values()].sort(byTitle).map(filterable);
  lists.set(snapshot, known);
  return known;
}

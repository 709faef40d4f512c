import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import type { Target } from '../plan/target';
import { follow } from '../programme/follow';
import { byText, has, keyOf, type Levels } from '../programme/levels';
import type { PathStep } from '../plan/plan';
import { givesLevel, type PathModule } from '../programme/path-module';

export interface Chosen {
  readonly module: PathModule;
  readonly facts: ModuleFacts;
}

/** The chosen modules in an order in which they can be followed, with what each waits for and what it is for. */
export function stepsOf(
  chosen: readonly Chosen[],
  start: Levels,
  targets: readonly Target[],
  asOf: Day,
): readonly PathStep[] {
  const soonestFirst = [...chosen].sort(
    (a, b) => byText(nextStart(a.facts, asOf), nextStart(b.facts, asOf)) || byText(a.facts.id, b.facts.id),
  );
  const { order } = follow(
    soonestFirst.map(({ module }) => module),
    start,
  );
  const hours = new Map(chosen.map(({ facts }) => [facts.id, facts.hours]));
  const after = new Map(order.map((module, place) => [module.id, comesBefore(module, order.slice(0, place), start)]));
  const serves = servedBy(
    order,
    after,
    targets.filter((target) => !has(start, target)),
  );
  return order.map(({ id }) => ({
    slug: id,
    hours: hours.get(id) as number,
    after: after.get(id) ?? [],
    serves: serves.get(id) ?? [],
  }));
}

const NEVER = '9999-12-31';

const nextStart = ({ editions }: ModuleFacts, asOf: Day): string =>
  editions.reduce<string>((soonest, { start }) => (start >= asOf && start < soonest ? start : soonest), NEVER);

/** For each need that is not there at the start, the first module that leads over it. */
function comesBefore({ needs }: PathModule, earlier: readonly PathModule[], start: Levels): string[] {
  const providers = needs
    .filter((need) => !has(start, need))
    .map((need) => earlier.find(({ gives }) => givesLevel(gives, need))?.id);
  return [...new Set(providers.filter((id) => id !== undefined))];
}

type Serves = PathStep['serves'][number];

/** From the last step back: a step serves the targets that it leads to itself, and those of the steps it prepares. */
function servedBy(
  order: readonly PathModule[],
  after: ReadonlyMap<string, readonly string[]>,
  targets: readonly Target[],
): ReadonlyMap<string, readonly Serves[]> {
  const serves = new Map<string, readonly Serves[]>();
  for (const { id, gives } of [...order].reverse()) {
    const leadsTo = targets.filter(({ competenceId, level }) =>
      gives.some((outcome) => outcome.competenceId === competenceId && outcome.from < level),
    );
    const prepared = order
      .filter((later) => after.get(later.id)?.includes(id))
      .flatMap((later) => (serves.get(later.id) ?? []).map(({ target }) => target));
    const direct = leadsTo.map((target) => ({ target, direct: true }));
    const own = new Set(leadsTo.map(keyOf));
    const others = new Map(
      prepared.filter((target) => !own.has(keyOf(target))).map((target) => [keyOf(target), target]),
    );
    serves.set(id, [...direct, ...[...others.values()].map((target) => ({ target, direct: false }))]);
  }
  return serves;
}

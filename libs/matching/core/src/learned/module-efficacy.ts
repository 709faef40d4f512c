import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { ExitCheck } from './exit-checks';
import { byText, groupBy } from './grouping';
import { guards } from './guards';

/** How often a module reaches one of its outcomes at once: Beta(α, β). */
export interface EfficacyFigure {
  readonly slug: ModuleSlug;
  readonly competenceId: CompetenceId;
  readonly level: Level;
  readonly alpha: number;
  readonly beta: number;
  /** The mean of the Beta, 0 to 1. */
  readonly chance: number;
  readonly people: number;
  /** Few reach the level, of enough people to say so: a curator should look at the module. */
  readonly flagged: boolean;
}

interface Tally {
  readonly reached: number;
  readonly checks: number;
}

const outcomeOf = ({ slug, competenceId, level }: ExitCheck): string => `${slug} ${competenceId}@${level}`;

/**
 * The chance that each outcome is reached at the first exit check, of every outcome that at least five people were
 * checked on.
 *
 * Beta-binomial with the mean of the provider's other modules p as a prior that weighs as much as w = 10 people:
 * α = w·p + k, β = w·(1−p) + n−k for k of n (Gelman e.a., Bayesian Data Analysis, 3rd ed., sections 2.4 and 5.3).
 * The provider's mean is itself shrunk, with the same weight, to that of the other providers, which starts at 1/2 with
 * the weight of two people (Laplace). A module is left out of its own prior, so that no person counts twice.
 */
export function learnEfficacy(checks: readonly ExitCheck[]): readonly EfficacyFigure[] {
  const prior = priorsFrom(checks);
  return [...groupBy(checks, outcomeOf).values()]
    .flatMap((group) => {
      const [first] = group;
      const { reached, checks: people } = tallyOf(group);
      if (!first || people < guards.smallestGroup) return [];
      const p = prior(first);
      return [
        figureOf(first, guards.priorWeight * p + reached, guards.priorWeight * (1 - p) + people - reached, people),
      ];
    })
    .sort((a, b) => byText(a.slug, b.slug) || byText(a.competenceId, b.competenceId) || a.level - b.level);
}

function figureOf(
  { slug, competenceId, level }: ExitCheck,
  alpha: number,
  beta: number,
  people: number,
): EfficacyFigure {
  const chance = alpha / (alpha + beta);
  const flagged = people >= guards.peopleForFlag && chance < guards.flagBelow;
  return { slug, competenceId, level, alpha, beta, chance, people, flagged };
}

/** The prior chance of a module of a provider, from everything but that module. */
function priorsFrom(checks: readonly ExitCheck[]): (of: ExitCheck) => number {
  const all = tallyOf(checks);
  const providers = talliesBy(checks, ({ organisationId }) => organisationId);
  const modules = talliesBy(checks, ({ slug }) => slug);
  return ({ organisationId, slug }) => {
    const provider = providers.get(organisationId) ?? none;
    const elsewhere = without(all, provider);
    const others = (elsewhere.reached + 1) / (elsewhere.checks + 2);
    const besides = without(provider, modules.get(slug) ?? none);
    return (besides.reached + guards.priorWeight * others) / (besides.checks + guards.priorWeight);
  };
}

const none: Tally = { reached: 0, checks: 0 };

const tallyOf = (checks: readonly ExitCheck[]): Tally => ({
  reached: checks.filter(({ reached }) => reached).length,
  checks: checks.length,
});

const talliesBy = (checks: readonly ExitCheck[], keyOf: (check: ExitCheck) => string): ReadonlyMap<string, Tally> =>
  new Map([...groupBy(checks, keyOf)].map(([key, group]) => [key, tallyOf(group)]));

const without = (all: Tally, part: Tally): Tally => ({
  reached: all.reached - part.reached,
  checks: all.checks - part.checks,
});

import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Match } from './match';

/** How much suiting counts against being different; 1 would be the plain order. */
const LAMBDA = 0.7;
const shown = 6;
const mostOfOneProvider = 2;
/** The best matches are on top already; who explores wants others. */
export const suitingBest = 6;

/**
 * "Ook interessant": modules that suit, chosen to differ from each other and from the best matches, by maximal marginal
 * relevance (Carbonell and Goldstein 1998) over the levels that they lead to. At most two of one provider. Only what
 * suits is ever shown, so that variety costs nothing that was asked for.
 */
export function explore(matches: readonly Match[], modules: readonly ModuleFacts[]): readonly Match[] {
  const facts = new Map(modules.map((module) => [module.id, module]));
  const factsOf = ({ slug }: Match): ModuleFacts => facts.get(slug) as ModuleFacts;
  const chosen: Match[] = [];
  let left = matches.slice(suitingBest);
  const most = matches[0]?.score ?? 1;
  while (chosen.length < shown && left.length > 0) {
    const seen = [...matches.slice(0, suitingBest), ...chosen].map(factsOf);
    const worth = ({ score }: Match, module: ModuleFacts): number =>
      LAMBDA * (score / most) - (1 - LAMBDA) * Math.max(...seen.map((other) => similarity(module, other)));
    const best = left.reduce((a, b) => (worth(b, factsOf(b)) > worth(a, factsOf(a)) ? b : a));
    chosen.push(best);
    const provider = factsOf(best).organisationId;
    const full = chosen.filter((match) => factsOf(match).organisationId === provider).length >= mostOfOneProvider;
    left = left.filter((match) => match !== best && !(full && factsOf(match).organisationId === provider));
  }
  return chosen;
}

/** The cosine of what two modules lead to: a vector of levels gained, one place a competence. From 0 to 1. */
export function similarity(a: ModuleFacts, b: ModuleFacts): number {
  const [gainsA, gainsB] = [gainsOf(a), gainsOf(b)];
  let product = 0;
  for (const [id, gain] of gainsA) product += gain * (gainsB.get(id) ?? 0);
  const size = (gains: ReadonlyMap<string, number>): number =>
    Math.sqrt([...gains.values()].reduce((sum, gain) => sum + gain * gain, 0));
  const sizes = size(gainsA) * size(gainsB);
  return sizes === 0 ? 0 : product / sizes;
}

const gainsOf = ({ outcomes }: ModuleFacts): ReadonlyMap<string, number> =>
  new Map(outcomes.map(({ competenceId, from, to }) => [competenceId, to - from]));

import type { Academy, Goal } from './academy';

/** TF-IDF cosine between a goal's words and each module's: what a search engine would recommend. */
export function closenessTo({ modules, competences }: Academy, goal: Goal): ReadonlyMap<string, number> {
  const nameOf = (id: string): string => competences.get(id)?.nl ?? '';
  const documents = new Map(
    modules.map(({ id, titleNl, outcomes }) => [
      id,
      wordsOf(`${titleNl} ${outcomes.map((o) => nameOf(o.competenceId)).join(' ')}`),
    ]),
  );
  const wanted = wordsOf(`${goal.titleNl} ${goal.targets.map(({ competenceId }) => nameOf(competenceId)).join(' ')}`);
  const rarity = rarities([...documents.values()]);
  const goalVector = vector(wanted, rarity);
  return new Map([...documents].map(([id, words]) => [id, cosine(goalVector, vector(words, rarity))]));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-zà-ÿ]{3,}/g) ?? [];

function rarities(documents: readonly string[][]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(documents.length / count)]));
}

function vector(words: readonly string[], rarity: ReadonlyMap<string, number>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + (rarity.get(word) ?? 0));
  return weights;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const norm = (v: ReadonlyMap<string, number>): number => Math.hypot(...v.values());
  const dot = [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0);
  return dot / (norm(a) * norm(b) || 1);
}

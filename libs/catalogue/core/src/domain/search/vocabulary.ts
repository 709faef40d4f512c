// cspell:ignore trgm
import { editsBetween } from './edits-between';

/** Three letters in a row, with two blanks before a word and one behind, as PostgreSQL's `pg_trgm` has them. */
const trigramsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3));
const padded = (word: string): string => `  ${word} `;

/** All words of an offer, to be found by a part of them or by nearly them. */
export class Vocabulary {
  private readonly words: readonly string[];
  private readonly byTrigram = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.words = [...words];
    for (const word of this.words)
      for (const trigram of new Set(trigramsOf(padded(word)))) {
        const known = this.byTrigram.get(trigram);
        if (known) known.push(word);
        else this.byTrigram.set(trigram, [word]);
      }
  }

  /** Words that begin with `part` or, from three letters on, have it anywhere: `lasrobot` has `robot`. */
  having(part: string): readonly string[] {
    if (part.length < 3) return this.with(`  ${part}`.slice(-3)).filter((word) => word.startsWith(part));
    const lists = trigramsOf(part).map((trigram) => this.with(trigram));
    const [shortest = []] = lists.sort((a, b) => a.length - b.length);
    return shortest.filter((word) => word.includes(part));
  }

  /** Words that someone who typed `word` with a slip may have meant, most alike first: one slip, from eight letters two. */
  near(word: string): readonly string[] {
    if (word.length < 4) return [];
    const own = new Set(trigramsOf(padded(word)));
    const shared = new Map<string, number>();
    for (const trigram of own) for (const other of this.with(trigram)) shared.set(other, (shared.get(other) ?? 0) + 1);
    const likeness = (other: string, both: number) => both / (own.size + other.length + 1 - both);
    const slips = word.length < 8 ? 1 : 2;
    // A slip makes a word one letter longer or shorter at most: what differs more needs no comparing.
    const mayBeMeant = (other: string) =>
      Math.abs(other.length - word.length) <= slips && editsBetween(word, other) <= slips;
    return [...shared]
      .filter(([other]) => mayBeMeant(other))
      .map(([other, both]) => ({ other, likeness: likeness(other, both) }))
      .sort((a, b) => b.likeness - a.likeness || (a.other < b.other ? -1 : 1))
      .map(({ other }) => other);
  }

  private with(trigram: string): readonly string[] {
    return this.byTrigram.get(trigram) ?? [];
  }
}

import { Latest } from '@academy/kernel';
import { chunksOf, figuresApart, soughtIn, stemOf, wordsOf, writtenIn } from './words';
import { Vocabulary } from './vocabulary';

/** Words of a thing, and how much it says of it when one of them is looked for. */
export interface Said {
  readonly text: string;
  readonly weight: number;
}

/** Words with their parts. */
type Sought = readonly (readonly string[])[];

/** How much of its weight a word keeps that is not quite the one that was looked for. */
const kept = { same: 1, form: 0.9, beginning: 0.7, within: 0.4, slip: 0.2 } as const;
/** Texts whose answers are kept: people look for the same things. */
const remembered = 500;

/** What was found, by place in the list of things, with how well it fits. */
type Fits = ReadonlyMap<number, number>;

export interface Found {
  readonly fits: Fits;
  /** What was probably meant by the words that nothing says, as it is written. */
  readonly slips: ReadonlyMap<string, string>;
}

/**
 * Finds things by words: the word itself, another form of it, its beginning, a part of it, and when there is none of
 * these what was typed with a slip. Every word that is looked for must be found; how well a thing fits is the sum over
 * those of the best that it says.
 */
export class SearchIndex {
  private readonly sayers = new Map<string, Map<number, number>>();
  private readonly forms = new Map<string, string[]>();
  private readonly written = new Map<string, string>();
  private readonly vocabulary: Vocabulary;
  private readonly answers = new Latest<string, Found>(remembered);

  constructor(things: readonly (readonly Said[])[]) {
    // Publishers, places and competences are said by many.
    const known = new Map<string, readonly string[]>();
    things.forEach((said, at) => {
      for (const { text, weight } of said) {
        const words = known.get(text) ?? this.read(text);
        known.set(text, words);
        for (const word of words) this.add(word, at, weight);
      }
    });
    this.vocabulary = new Vocabulary(this.sayers.keys());
  }

  /** The answer to a text is worked out once, and kept while it is among the latest. */
  find(text: string): Found {
    const sought = soughtIn(text);
    const key = sought.map((parts) => parts.join('-')).join(' ');
    const found = this.answers.get(key) ?? this.search(sought);
    this.answers.set(key, found);
    return found;
  }

  /** The text with what was probably meant in place of what nothing says; null when that is nothing. */
  meantBy(text: string): string | null {
    const { slips } = this.find(text);
    if (slips.size === 0) return null;
    const meant = (parts: readonly string[]): string | undefined => {
      const apart = parts.length > 1 ? parts : figuresApart(parts.join(''));
      const inParts = apart.some((part) => slips.has(part)) ? apart.map((part) => slips.get(part) ?? part) : undefined;
      return slips.get(parts.join('')) ?? inParts?.join(' ');
    };
    const chunks = text.split(/\s+/u).filter((chunk) => chunk !== '');
    return chunks.map((chunk) => meant(chunksOf(chunk).flat()) ?? chunk).join(' ');
  }

  private read(text: string): readonly string[] {
    for (const [plain, written] of writtenIn(text)) this.written.set(plain, written);
    return wordsOf(text);
  }

  private add(word: string, at: number, weight: number): void {
    const sayers = this.sayers.get(word) ?? new Map<number, number>();
    if (sayers.size === 0) {
      this.sayers.set(word, sayers);
      const stem = stemOf(word);
      this.forms.set(stem, [...(this.forms.get(stem) ?? []), word]);
    }
    sayers.set(at, Math.max(weight, sayers.get(at) ?? 0));
  }

  private search(sought: Sought): Found {
    const near = new Map<string, readonly string[]>();
    const fits = this.saidOfAll(sought, near);
    // Of words alike that with which something is found; where nothing is, nothing was meant that would help.
    const found = (word: string) => [...(this.sayers.get(word)?.keys() ?? [])].some((at) => fits.has(at));
    const slips = [...near].flatMap(([word, words]) => {
      const meant = words.find(found);
      return meant === undefined ? [] : [[word, this.spelled(meant)] as const];
    });
    return { fits, slips: new Map(slips) };
  }

  /** What says all of these; `near` takes what each word was probably meant as that nothing says. */
  private saidOfAll(sought: Sought, near: Map<string, readonly string[]>): Fits {
    const [first, ...others] = sought.map((parts) => this.fitting(parts, near)).sort((a, b) => a.size - b.size);
    const both = (found: Fits, other: Fits) =>
      new Map([...found].flatMap(([at, fit]) => (other.has(at) ? [[at, fit + other.get(at)!] as const] : [])));
    return others.reduce(both, first ?? new Map<number, number>());
  }

  /** By the word in one piece; when nothing says that, by all of its parts, and when it has none with a slip. */
  private fitting(parts: readonly string[], near: Map<string, readonly string[]>): Fits {
    const word = parts.join('');
    const found = this.saying(this.meant(word));
    if (found.size > 0) return found;
    const apart = [...new Set(parts.length > 1 ? parts : figuresApart(word))];
    if (apart.length > 1)
      return this.saidOfAll(
        apart.map((part) => [part]),
        near,
      );
    const alike = this.vocabulary.near(word);
    if (alike.length > 0) near.set(word, alike);
    return this.saying(alike.map((said) => [said, kept.slip] as const));
  }

  private saying(meant: readonly (readonly [string, number])[]): Fits {
    const fits = new Map<number, number>();
    for (const [said, share] of meant)
      for (const [at, weight] of this.sayers.get(said) ?? []) fits.set(at, Math.max(weight * share, fits.get(at) ?? 0));
    return fits;
  }

  private meant(word: string): readonly (readonly [string, number])[] {
    const forms = (this.forms.get(stemOf(word)) ?? []).map((said) => [said, kept.form] as const);
    return [...forms, ...this.vocabulary.having(word).map((said) => [said, shareOf(word, said)] as const)];
  }

  private spelled(word: string): string {
    return this.written.get(word) ?? word;
  }
}

function shareOf(word: string, said: string): number {
  if (word === said) return kept.same;
  return said.startsWith(word) ? kept.beginning : kept.within;
}

import type { Chosen, Facet, FacetValues } from '@academy/contracts/catalogue';
import { facets, type ValuesOf } from './facets-of';

/** How many things one gets by each value of a facet; those that nothing has are 0. */
export type FacetCounts = { readonly [F in Facet]: ReadonlyMap<FacetValues[F], number> };

/** The values of one facet, numbered, with those of each thing behind each other. */
class Column {
  readonly values: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly from: Uint32Array;
  private readonly held: Uint32Array;

  constructor(ofThings: readonly (readonly string[])[]) {
    this.from = new Uint32Array(ofThings.length + 1);
    ofThings.forEach((values, at) => (this.from[at + 1] = this.from[at]! + values.length));
    this.held = Uint32Array.from(ofThings.flatMap((values) => values.map((value) => this.numberOf(value))));
  }

  /** By number, whether a value is among these; undefined when none are asked for, so that everything passes. */
  wanted(values: readonly string[] | null | undefined): Uint8Array | undefined {
    if (!values || values.length === 0) return undefined;
    const wanted = new Uint8Array(this.values.length);
    for (const value of values) {
      const number = this.numbers.get(value);
      if (number !== undefined) wanted[number] = 1;
    }
    return wanted;
  }

  hasAny(at: number, wanted: Uint8Array): boolean {
    for (let i = this.from[at]!; i < this.from[at + 1]!; i++) if (wanted[this.held[i]!]) return true;
    return false;
  }

  count(at: number, counts: Uint32Array): void {
    for (let i = this.from[at]!; i < this.from[at + 1]!; i++) counts[this.held[i]!]! += 1;
  }

  private numberOf(value: string): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Which facets keep a thing out, a bit each: 0 for what passes. */
export type Missed = (at: number) => number;

/** What things have in each facet, to be narrowed and counted in one pass over those that are looked at. */
export class FacetIndex {
  private readonly columns: readonly Column[];

  constructor(private readonly things: readonly ValuesOf[]) {
    this.columns = facets.map((facet) => new Column(things.map((values) => values[facet])));
  }

  missed(chosen: Chosen): Missed {
    const asked = this.columns.flatMap((column, nth) => {
      const wanted = column.wanted(chosen[facets[nth]!]);
      return wanted ? [{ column, wanted, bit: 1 << nth }] : [];
    });
    return (at) => {
      let bits = 0;
      for (const { column, wanted, bit } of asked) if (!column.hasAny(at, wanted)) bits |= bit;
      return bits;
    };
  }

  /**
   * Of each value how many of these things one gets by choosing it beside what is chosen in the other facets. A thing that
   * passes counts in every facet, one that a single facet keeps out in that one, and all others nowhere.
   */
  counts(chosen: Chosen, among: Iterable<number> = this.things.keys()): FacetCounts {
    const missed = this.missed(chosen);
    const counts = this.columns.map(({ values }) => new Uint32Array(values.length));
    for (const at of among) {
      const bits = missed(at);
      if (bits === 0) this.columns.forEach((column, nth) => column.count(at, counts[nth]!));
      else {
        const nth = aloneIn(bits);
        if (nth >= 0) this.columns[nth]!.count(at, counts[nth]!);
      }
    }
    const told = facets.map((facet, nth) => {
      const values = this.columns[nth]!.values.map((value, number) => [value, counts[nth]![number]!] as const);
      const gone = (chosen[facet] ?? []).map((value) => [value, 0] as const);
      return [facet, new Map<string, number>([...gone, ...values])] as const;
    });
    return Object.fromEntries(told) as unknown as FacetCounts;
  }

  /** Of each facet how many of these things it alone keeps out; those that keep nothing out alone are not there. */
  keptOutAlone(chosen: Chosen, among: Iterable<number>): ReadonlyMap<Facet, number> {
    const missed = this.missed(chosen);
    const alone = new Map<Facet, number>();
    for (const at of among) {
      const facet = facets[aloneIn(missed(at))];
      if (facet) alone.set(facet, (alone.get(facet) ?? 0) + 1);
    }
    return alone;
  }
}

/** Which bit stands alone in these, if one does; else -1. */
const aloneIn = (bits: number): number => (bits !== 0 && (bits & (bits - 1)) === 0 ? 31 - Math.clz32(bits) : -1);

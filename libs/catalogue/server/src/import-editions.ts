import { closingDay } from '@academy/catalogue/core';
import { addDays, type Day, type Fault, type FaultPath } from '@academy/kernel';
import type { EntityManager } from 'typeorm';
import { EditionTable, type EditionRow } from './postgres/tables';

export interface EditionImport {
  readonly id: string;
  readonly start: Day;
  readonly seats: number;
  /** Seats given away before, or elsewhere. */
  readonly taken: number;
}

/** An edition as it is announced, in what others keep of it as well. */
export interface Announced {
  readonly start: Day;
  readonly closesOn: Day;
  readonly seats: number;
  readonly taken: number;
}

interface EditionChange {
  readonly editionId: string;
  readonly before: Pick<Announced, 'start'>;
  /** Null when it is offered no more. */
  readonly now: Announced | null;
}

export type EditionRefusal =
  | { readonly kind: 'SeatsBelowTaken'; readonly taken: number }
  | { readonly kind: 'InUse' | 'CompletedBefore'; readonly people: number }
  | { readonly kind: 'OtherModule'; readonly slug: string };

type AnnouncedSeats = Pick<Announced, 'seats' | 'taken'>;

/** Whoever gives the seats of editions away: told of a new edition, and asked before one changes, in the same transaction. */
export interface SeatKeeper {
  /** What was announced to it last, by edition. */
  announced(): Promise<ReadonlyMap<string, AnnouncedSeats>>;
  announce(editionId: string, seats: AnnouncedSeats): Promise<void>;
  revise(change: EditionChange): Promise<{ readonly kind: 'EditionRevised' } | EditionRefusal>;
}

/** A change of an edition that cannot be made. */
export type EditionProblem = EditionRefusal & { readonly editionId: string };

interface EditionsImported {
  readonly added: number;
  readonly changed: number;
  readonly faults: readonly Fault<EditionProblem>[];
}

interface ModuleEditions {
  readonly slug: string;
  readonly editions: readonly EditionImport[];
}

/** What of an edition asks for what cannot be. */
const fieldOf: Readonly<Record<EditionRefusal['kind'], string>> = {
  SeatsBelowTaken: 'seats',
  InUse: 'id',
  CompletedBefore: 'start',
  OtherModule: 'id',
};

/** Brings the editions of modules to what is given: what is new is added, what differs is changed, what is gone closes. */
export class EditionImporter {
  private known: ReadonlyMap<string, EditionRow> = new Map();
  private announced: Awaited<ReturnType<SeatKeeper['announced']>> = new Map();
  private readonly done = { added: 0, changed: 0, faults: [] as Fault<EditionProblem>[] };

  constructor(
    private readonly tx: EntityManager,
    private readonly seats: SeatKeeper,
    private readonly today: Day,
  ) {}

  async begin(): Promise<void> {
    this.known = new Map((await this.tx.getRepository(EditionTable).find()).map((row) => [row.id, row]));
    this.announced = await this.seats.announced();
  }

  get outcome(): EditionsImported {
    return this.done;
  }

  /** Of the module at this place in the list of modules; one that is gone from the list of its editions has no place. */
  async import(module: number, versionId: string, { slug, editions }: ModuleEditions): Promise<void> {
    const place = [module, 'editions'];
    for (const [index, edition] of editions.entries()) {
      const at = [...place, index];
      const row = this.known.get(edition.id);
      const now = { ...edition, closesOn: closingDay(edition.start) };
      if (!row) await this.add(edition.id, now, { slug, versionId });
      else if (row.slug === slug) await this.change(row, now, at);
      else this.refuse(row, { kind: 'OtherModule', slug: row.slug }, at);
    }
    const ids = new Set(editions.map(({ id }) => id));
    for (const row of this.known.values())
      if (row.slug === slug && row.offered && !ids.has(row.id)) await this.change(row, null, place);
  }

  private async add(
    id: string,
    { start, closesOn, seats, taken }: Announced,
    of: Pick<EditionRow, 'slug' | 'versionId'>,
  ): Promise<void> {
    await this.tx.getRepository(EditionTable).insert({ id, start, closesOn, ...of, offered: true });
    await this.seats.announce(id, { seats, taken });
    this.done.added += 1;
  }

  private async change(row: EditionRow, now: Announced | null, at: FaultPath): Promise<void> {
    const { id: editionId, start, closesOn } = row;
    if (now && row.offered && isSame({ start, closesOn, ...this.announced.get(editionId) }, now)) return;
    const answer = await this.seats.revise({ editionId, before: { start }, now });
    if (answer.kind !== 'EditionRevised') return this.refuse(row, answer, at);
    await this.tx
      .getRepository(EditionTable)
      .update(
        { id: editionId },
        now
          ? { start: now.start, closesOn: now.closesOn, offered: true }
          : { offered: false, closesOn: earlier(closesOn, addDays(this.today, -1)) },
      );
    this.done.changed += 1;
  }

  private refuse({ id: editionId }: EditionRow, why: EditionRefusal, at: FaultPath): void {
    const isListed = typeof at.at(-1) === 'number';
    this.done.faults.push({ path: isListed ? [...at, fieldOf[why.kind]] : at, problem: { ...why, editionId } });
  }
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

const isSame = (before: Partial<Announced>, now: Announced): boolean =>
  before.start === now.start &&
  before.closesOn === now.closesOn &&
  before.seats === now.seats &&
  before.taken === now.taken;

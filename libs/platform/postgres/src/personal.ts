import type { MessageDescriptor } from '@lingui/core';

/** Why something is known of someone, and until when, in words for whom it is about. */
export interface Because {
  readonly purpose: MessageDescriptor;
  readonly term: MessageDescriptor;
}

type Column<Row> = Extract<keyof Row, string>;

/**
 * Whom a row, or one column of it, is about: the person with this account, with this id as a teacher, with either (`person`)
 * or with this address; the person whom the row of another table (`row`, by its name) is about, which has this key (`by`);
 * everyone whose id stands somewhere in it (`mentions`); or nobody who could be found by it, with the reason.
 */
export type Whose<Row> =
  | { readonly account: Column<Row> }
  | { readonly teacher: Column<Row> }
  | { readonly person: Column<Row> }
  | { readonly address: Column<Row> }
  | { readonly row: string; readonly by: Column<Row> }
  | { readonly mentions: Column<Row> }
  | { readonly nobody: MessageDescriptor };

/** What is known stays, and why. */
export interface Keep {
  readonly keep: MessageDescriptor;
}

/**
 * What becomes of a row when its person is erased: it goes; or it stays, and why, without the id of anyone (`loosen`), or as
 * it is (`keep`).
 */
export type RowErasure = 'delete' | { readonly loosen: MessageDescriptor } | Keep;

/** Who told it: its person, what the academy worked out or decided, or others. */
export type Source = 'themselves' | 'academy' | 'others';

/** A column with personal data; what is not said of it is as with its row. */
interface PersonalColumn<Row> extends Because {
  /** Of a column that is about someone else than its row is. */
  readonly whose?: Whose<Row>;
  readonly erasure?: 'blank' | Keep;
  readonly source?: Source;
  /** Whoever has it could do harm with it, so that nobody is handed it. */
  readonly secret?: true;
}

/** When a row goes by itself: so many months after the first of these days or moments in it that is not empty. */
export interface Forgotten<Row> {
  readonly months: number;
  readonly after: readonly Column<Row>[];
}

/** What is known of people in a table: each of its columns is accounted for. */
interface Personal<Row> {
  /** What it is, in a few words for whom it is about. */
  readonly what: MessageDescriptor;
  readonly source: Source;
  readonly whose: Whose<Row>;
  readonly erasure: RowErasure;
  /** Absent where it stays for as long as the account of its person does, or goes by a rule of its own. */
  readonly forgotten?: Forgotten<Row>;
  /** The organisation that keeps the row; whom it is about reads it. */
  readonly keptBy?: { readonly organisation: Column<Row> };
  /** The organisation that reads the row beside whom it is about: whoever works for it asks as it (`actingFor`). */
  readonly readBy?: { readonly organisation: Column<Row> };
  /** `none` of what says nothing of anyone. */
  readonly columns: { readonly [C in keyof Row]-?: PersonalColumn<Row> | 'none' };
}

/** What each table says of itself: what it knows of people, or that it knows nothing. */
export type Privacy<Row> = 'none' | Personal<Row>;

/** Of a row of whatever table. */
export type AnyRow = Record<string, unknown>;

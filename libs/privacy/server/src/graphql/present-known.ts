import type { KnownColumn } from '@academy/platform/privacy';
import type { MessageDescriptor } from '@lingui/core';
import type { Counted } from '../known/own-data';
import { inBoth } from '@academy/platform/language';
import { topics } from '../words/topics';

/** What is kept, by topic, in the order in which topics are told. */
export const presentKnown = (counted: readonly Counted[]) => ({
  topics: Object.entries(topics).flatMap(([context, name]) => {
    const things = counted.filter(({ table }) => table.context === context).map(thing);
    return things.length === 0 ? [] : [{ name: inBoth(name), things }];
  }),
});

function thing({ table, rows }: Counted) {
  const { what, columns, erasure } = table;
  const stays = erasure === 'delete' ? undefined : 'loosen' in erasure ? erasure.loosen : erasure.keep;
  return {
    ...{ what: inBoth(what), count: rows ?? null },
    purposes: each(columns, ({ purpose }) => purpose),
    terms: each(columns, ({ term }) => term),
    from: [...new Set(columns.map(({ source }) => source))],
    onErasure:
      erasure === 'delete' ? ('goes' as const) : 'loosen' in erasure ? ('stays-nameless' as const) : ('stays' as const),
    staysWhy: stays ? inBoth(stays) : null,
  };
}

/** Each once, in the order of the columns that are about whom the row is about. */
function each(columns: readonly KnownColumn[], said: (column: KnownColumn) => MessageDescriptor) {
  const own = columns.filter(({ whose }) => whose === undefined).map(said);
  return [...new Map(own.map((one) => [one.id, one])).values()].map(inBoth);
}

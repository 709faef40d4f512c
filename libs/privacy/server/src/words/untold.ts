import { placeOf, type KnownTable } from '@academy/platform/privacy';
import { columnWords } from './column-words';
import { topics } from './topics';

/** For what of these tables there are no words for whom it is about: places, none when all is well. */
export const untold = (known: readonly KnownTable[]): readonly string[] =>
  known.flatMap((table) => [
    ...(topics[table.context] ? [] : [`topic ${table.context}`]),
    ...table.columns.flatMap(({ property }) => (columnWords[property] ? [] : [`${placeOf(table)} ${property}`])),
  ]);

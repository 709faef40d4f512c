import type { TheirRows } from '@academy/platform/privacy';
import { placeOf } from '@academy/platform/privacy';
import { i18n } from '@academy/platform/language';
import { strToU8, zipSync } from 'fflate';
import { archiveHtml, type ArchiveFacts } from './archive-html';

/** A file of the archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One zip: a page to read, the same as JSON, and the certificates as files. */
export function archiveOf(
  all: readonly TheirRows[],
  certificates: readonly ArchivedFile[],
  facts: ArchiveFacts,
): Uint8Array {
  const json = {
    madeAt: facts.madeAt.toISOString(),
    tables: all.map(({ table, rows, elsewhere }) => ({
      ...{ table: placeOf(table), what: i18n._(table.what), rows, elsewhere },
      secret: table.columns.flatMap(({ secret, property }) => (secret ? [property] : [])),
    })),
  };
  return zipSync({
    'gegevens.html': strToU8(archiveHtml(all, facts)),
    'gegevens.json': strToU8(JSON.stringify(json, undefined, 2)),
    ...Object.fromEntries(certificates.map(({ name, bytes }) => [`certificaten/${name}`, bytes])),
  });
}

import type { AnyRow, Source, Whose } from '@academy/platform/postgres';
import { i18n } from '@academy/platform/language';
import { t } from '@lingui/core/macro';
import { placeOf, type KnownColumn, type KnownTable } from './known';

/** The register of processing as Markdown, in the language that is spoken: a chapter a context, a row a column. */
export function registerOf(tables: readonly KnownTable[]): string {
  const contexts = [...new Set(tables.map(({ context }) => context))];
  const title = t`Register van verwerkingen`;
  const intro = t`Gemaakt uit wat de tabellen over zichzelf zeggen. Wat hier niet staat, zegt niets over een persoon.`;
  const chapters = contexts.flatMap((context) => [
    `## ${context}`,
    '',
    ...tables.filter((table) => table.context === context).flatMap(sectionOf),
  ]);
  return [`# ${title}`, '', intro, '', ...chapters].join('\n');
}

function sectionOf(table: KnownTable): string[] {
  const head = [t`kolom`, t`doel`, t`tot wanneer`, t`van wie`, t`bron`, t`bij wissen`];
  const rows = table.columns.map((column) => [
    column.name,
    i18n._(column.purpose),
    i18n._(column.term),
    whoseWords(column.whose ?? table.whose),
    sourceWords(column.source),
    erasureWords(table, column),
  ]);
  return [`### ${placeOf(table)}`, '', `${i18n._(table.what)}.`, '', ...tableHead(head), ...rows.map(rowOf), ''];
}

/** A row of a table in Markdown. */
export const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

export const tableHead = (names: readonly string[]): string[] => [rowOf(names), rowOf(names.map(() => '---'))];

/** Who told it, in words. */
export function sourceWords(source: Source): string {
  const words: Record<Source, string> = {
    themselves: t`van jezelf`,
    academy: t`van de academie`,
    others: t`van anderen, zoals een trainer of een organisatie`,
  };
  return words[source];
}

function whoseWords(whose: Whose<AnyRow>): string {
  if ('account' in whose) return t`het account in ${whose.account}`;
  if ('teacher' in whose) return t`de docent in ${whose.teacher}`;
  if ('person' in whose) return t`het account of de docent in ${whose.person}`;
  if ('address' in whose) return t`wie het adres in ${whose.address} heeft`;
  if ('row' in whose) return t`van wie ${whose.row} is, langs ${whose.by}`;
  if ('mentions' in whose) return t`ieder wiens nummer in ${whose.mentions} staat`;
  return t`niemand: ${i18n._(whose.nobody)}`;
}

/** What becomes of a column when its person is erased, in words. */
function erasureWords({ erasure: row }: KnownTable, { erasure }: KnownColumn): string {
  if (erasure === 'blank') return t`wordt leeggemaakt`;
  if (erasure !== 'row') return t`blijft: ${i18n._(erasure.keep)}`;
  if (row === 'delete') return t`gaat weg`;
  return 'loosen' in row ? t`blijft, van niemand: ${i18n._(row.loosen)}` : t`blijft: ${i18n._(row.keep)}`;
}

import { i18n } from '@academy/platform/language';
import { t } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { placeOf, type KnownColumn, type KnownTable } from './known';
import { rowOf, sourceWords, tableHead } from './register';

/** A column with the table it stands in. */
interface Placed {
  readonly table: KnownTable;
  readonly column: KnownColumn;
}

/**
 * The draft of an assessment of what processing may do to people (DPIA) as Markdown, in the language that is spoken. What the
 * tables say of themselves is filled in; what a person has to judge stands there as a question with a box.
 */
export function impactDraftOf(tables: readonly KnownTable[]): string {
  const all = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));
  const parts = [
    whatIsDone(tables),
    whetherItIsNeeded(all),
    whatMayHappen(tables, all),
    whatIsDoneAboutIt(),
    whoJudges(),
  ];
  return [
    ...[`# ${t`Concept van een effectbeoordeling gegevensbescherming (DPIA)`}`, ''],
    t`Gemaakt uit wat de tabellen over zichzelf zeggen, zoals het register van verwerkingen. Een vraag met een vakje moet een mens beantwoorden: dit concept oordeelt niet.`,
    ...['', ...parts.flat()],
  ].join('\n');
}

function whatIsDone(tables: readonly KnownTable[]): string[] {
  const rows = tables.map((table) =>
    rowOf([
      ...[table.context, said(table.what)],
      each(table.columns.map(({ purpose }) => purpose)),
      [...new Set(table.columns.map(({ source }) => sourceWords(source)))].join('; '),
      each(table.columns.map(({ term }) => term)),
    ]),
  );
  return [
    ...[`## 1. ${t`Wat er gebeurt`}`, ''],
    ...tableHead([t`onderdeel`, t`wat`, t`doel`, t`bron`, t`tot wanneer`]),
    ...[...rows, ''],
    ...asked(t`Klopt dit met hoe er in de praktijk gewerkt wordt, ook buiten het platform?`),
  ];
}

/** By purpose: what is kept for it. */
function whetherItIsNeeded(all: readonly Placed[]): string[] {
  const purposes = new Set(all.map(({ column }) => said(column.purpose)));
  const rows = [...purposes].map((purpose) => {
    const placed = all.filter(({ column }) => said(column.purpose) === purpose);
    return rowOf([purpose, placed.map(placeOfColumn).join(', ')]);
  });
  return [
    ...[`## 2. ${t`Of het nodig is`}`, '', ...tableHead([t`doel`, t`gegevens`]), ...rows, ''],
    ...asked(
      t`Wat is de grondslag van elk doel?`,
      t`Kan een doel met minder gegevens, of korter?`,
      t`Weten mensen het, en vinden zij het redelijk?`,
    ),
  ];
}

function whatMayHappen(tables: readonly KnownTable[], all: readonly Placed[]): string[] {
  const kept = tables.flatMap((table) => keptOf(table));
  return [
    ...[`## 3. ${t`Wat mensen kan overkomen`}`, ''],
    ...listOf(t`Wat anderen over iemand zeggen`, grouped(all.filter(({ column }) => column.source === 'others'))),
    ...listOf(t`Wat geheim moet blijven`, grouped(all.filter(({ column }) => column.secret))),
    ...listOf(t`Wat blijft als iemand gewist is, en waarom`, kept),
    ...asked(
      t`Hoe erg is het als dit bij de verkeerde komt, en hoe waarschijnlijk?`,
      t`Wie heeft hier last van een fout, en merkt die persoon het?`,
      t`Wordt iemand door een berekening anders behandeld, en wie kijkt er dan naar?`,
    ),
  ];
}

/** A line for what stands in one table for one purpose. */
function grouped(all: readonly Placed[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { table, column } of all) {
    const [place, purpose] = [placeOf(table), said(column.purpose)];
    const key = `${place}: ${purpose}`;
    lines.set(key, [...(lines.get(key) ?? []), column.name]);
  }
  return [...lines].map(([key, names]) => `${key} (${names.join(', ')})`);
}

function keptOf(table: KnownTable): string[] {
  const { erasure } = table;
  const row =
    erasure === 'delete' ? [] : [`${placeOf(table)}: ${said('loosen' in erasure ? erasure.loosen : erasure.keep)}`];
  const columns = table.columns.flatMap((column) =>
    typeof column.erasure === 'object' ? [`${placeOfColumn({ table, column })}: ${said(column.erasure.keep)}`] : [],
  );
  return [...row, ...columns];
}

const whatIsDoneAboutIt = (): string[] => [
  ...[`## 4. ${t`Wat eraan gedaan is`}`, ''],
  `- ${t`Iedereen leest bij Mijn gegevens wat er bewaard wordt, waarvoor, van wie en tot wanneer, en neemt alles mee als bestand.`}`,
  `- ${t`Iedereen kan alles laten wissen, met twee weken bedenktijd. Wie gewist is, wordt na een teruggezette reservekopie weer gewist.`}`,
  `- ${t`Elk veld, elke pagina en elke opdracht zegt wie erbij mag; wat niets zegt, geeft niets.`}`,
  `- ${t`Wie over anderen gaat, laat meer zien dan een wachtwoord.`}`,
  `- ${t`Wie wat deed, staat in een keten waarin niets ongemerkt verandert.`}`,
  '',
  ...asked(t`Is dat genoeg bij wat er onder 3 staat? Wat moet er nog bij, van wie, en voor wanneer?`),
];

const whoJudges = (): string[] => [
  ...[`## 5. ${t`Wie oordeelt`}`, ''],
  ...asked(
    t`Wat zeggen de mensen om wie het gaat?`,
    t`Wat adviseert de functionaris gegevensbescherming?`,
    t`Wie besluit, op welke dag, en wanneer wordt dit weer bekeken?`,
  ),
];

const said = (words: MessageDescriptor): string => i18n._(words);
const each = (all: readonly MessageDescriptor[]): string => [...new Set(all.map(said))].join('; ');
const placeOfColumn = ({ table, column }: Placed): string => `${placeOf(table)}.${column.name}`;
const asked = (...questions: readonly string[]): string[] => [...questions.map((one) => `- [ ] ${one}`), ''];

const listOf = (title: string, lines: readonly string[]): string[] => [
  ...[`### ${title}`, ''],
  ...(lines.length === 0 ? [t`Niets.`] : lines.map((line) => `- ${line}`)),
  '',
];

import { datesIn, numbersIn, type Language } from '@academy/kernel';
import { i18n, spokenLanguage } from '@academy/platform/language';
import { sourceWords, type KnownTable, type TheirRows } from '@academy/platform/privacy';
import { escape } from '@academy/platform/pages';
import type { AnyRow } from '@academy/platform/postgres';
import { t } from '@lingui/core/macro';
import { columnWords } from '../words/column-words';
import { topics } from '../words/topics';

export interface ArchiveFacts {
  readonly name: string;
  readonly madeAt: Date;
  readonly language: Language;
}

/** All that is known of someone as a page that they read without us: no script, nothing fetched. */
export function archiveHtml(all: readonly TheirRows[], { name, madeAt, language }: ArchiveFacts): string {
  const title = t`Wat de academie van je weet`;
  const made = datesIn(language).instant(madeAt.toISOString());
  const intro = t`Dit is alles wat de Academie Leraren Bètatechniek over ${name} bewaart, zoals het was op ${made}. In gegevens.json staat hetzelfde voor een computer.`;
  const chapters = Object.entries(topics).map(([context, topic]) => {
    const things = all.filter(({ table }) => table.context === context && !('nobody' in table.whose));
    return things.length === 0 ? '' : `<h2>${escape(i18n._(topic))}</h2>${things.map(thing).join('')}`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escape(title)}</h1><p>${escape(intro)}</p>${chapters.join('')}</main></body></html>`;
}

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;color:#1d2a2d;margin:0}main{max-width:52rem;margin:0 auto;padding:1.5rem}
h2{margin-top:2.5rem;border-bottom:2px solid #0b5563}h3{margin-bottom:0}.why{color:#4a5a5e;margin-top:.25rem}
dl{border:1px solid #c9d3d5;border-radius:8px;padding:.75rem 1rem;margin:.75rem 0}dl div{display:grid;grid-template-columns:14rem 1fr;gap:.25rem 1rem}
@media(max-width:40rem){dl div{grid-template-columns:1fr}}dt{color:#4a5a5e}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}`;

function thing({ table, rows, elsewhere }: TheirRows): string {
  const [first] = table.columns;
  const purpose = first ? i18n._(first.purpose) : '';
  const term = first ? i18n._(first.term) : '';
  const source = sourceWords(table.source);
  const secret = table.columns.filter((column) => column.secret).map(({ property }) => wordsOf(property));
  const left = secret.join(', ');
  const named = elsewhere.length;
  return [
    `<h3>${escape(i18n._(table.what))}</h3>`,
    `<p class="why">${escape(t`Waarom: ${purpose}. Tot wanneer: ${term}. Bron: ${source}.`)}</p>`,
    rows.length === 0 && named === 0 ? `<p>${escape(t`Hier staat niets over jou.`)}</p>` : '',
    rows.length > 0 && secret.length > 0
      ? `<p>${escape(t`Niet meegegeven, omdat een ander er kwaad mee kan: ${left}.`)}</p>`
      : '',
    rows.map((row) => entry(table, row)).join(''),
    named > 0
      ? `<p>${escape(t`In wat over anderen gaat, sta jij zo vermeld:`)}</p>${elsewhere.map((row) => entry(table, row)).join('')}`
      : '',
  ].join('');
}

/** In the order in which the table has its columns; what is empty is left out. */
const entry = ({ columns }: KnownTable, row: AnyRow): string =>
  `<dl>${columns
    .map(({ property }): [string, unknown] => [property, row[property] ?? null])
    .filter(([, value]) => value !== null)
    .map(([property, value]) => `<div><dt>${escape(wordsOf(property))}</dt><dd>${escape(shown(value))}</dd></div>`)
    .join('')}</dl>`;

const wordsOf = (property: string): string => {
  const words = columnWords[property];
  return words ? i18n._(words) : property;
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

function shown(value: unknown): string {
  if (typeof value === 'string') return INSTANT.test(value) ? datesIn(spokenLanguage()).instant(value) : value;
  if (typeof value === 'number') return numbersIn(spokenLanguage()).number(value);
  if (value === true) return t`ja`;
  if (value === false) return t`nee`;
  return JSON.stringify(value, undefined, 1);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it stands in HTML, between tags as well as in quotes. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** Markup that may be sent. Only `markup` and `dataBlock` make it, so that no text of anyone is taken for markup. */
export class Html {
  private constructor(private readonly markup: string) {}

  static of(markup: string): Html {
    return new Html(markup);
  }

  toString(): string {
    return this.markup;
  }
}

type Part = Html | string | number | undefined | readonly Html[];

const shown = (part: Part): string => {
  if (part === undefined) return '';
  if (part instanceof Html) return part.toString();
  return Array.isArray(part) ? part.map(String).join('') : escape(String(part));
};

/**
 * Markup in which each value stands as text, unless it was made here itself; what is undefined leaves nothing. Not called `html`:
 * a formatter takes that for a whole page, and closes what is left open for another piece.
 */
export const markup = (written: TemplateStringsArray, ...values: readonly Part[]): Html =>
  Html.of(String.raw({ raw: written }, ...values.map(shown)));

/** What machines read of a page (schema.org). Not one sign in it can end the element that holds it. */
export function dataBlock(data: object): Html {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Html.of(`<script type="application/ld+json" data-told>${json}</script>`);
}

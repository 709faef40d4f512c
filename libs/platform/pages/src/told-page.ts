import type { Html } from './html';

/** What a screen of the web application shows, for whoever has no JavaScript, for search engines, and for who is sent its address. */
export interface ToldPage {
  /** Gone is what was there once; search engines show only what is there. */
  readonly status: 200 | 404 | 410;
  readonly title: string;
  /** One or two sentences, for a list of what was found. */
  readonly description: string;
  /** What stands on the page, below the head of the house. */
  readonly main: Html;
  /** Facts for machines, in the words of schema.org. */
  readonly data?: object;
}

/** Tells the page at an address, by what is filled in in it, in the language that is spoken. */
export interface TellsPage {
  tell(filledIn: Readonly<Record<string, string>>): Promise<ToldPage>;
}

/** At which addresses a context tells the page. */
export interface ToldAt {
  /** As the web application and Fastify write it, such as `/aanbod/:slug`. */
  readonly path: string;
  readonly teller: abstract new (...parts: never[]) => TellsPage;
}

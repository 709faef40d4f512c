export { escape, markup, type Html } from './html';
export { pageInShell } from './page-in-shell';
export type { TellsPage, ToldAt, ToldPage } from './told-page';

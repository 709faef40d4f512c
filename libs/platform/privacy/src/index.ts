export { findInDatabase, formsOf, type Found } from './find-text';
export { findInFiles } from './find-in-files';
export { incomplete } from './incomplete';
export { knownTables } from './known';
export { registerOf } from './register';

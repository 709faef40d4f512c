export { erasePerson } from './erase';
export { findInDatabase, formsOf, type Found } from './find-text';
export { findInFiles } from './find-in-files';
export { incomplete } from './incomplete';
export { knownTables, placeOf, type KnownColumn, type KnownTable } from './known';
export { impactDraftOf } from './impact';
export { registerOf, sourceWords } from './register';
export { countsOfPerson, rowsOfPerson, type TheirRows } from './rows-of';
export { type Person } from './whose';

export { aCurator, aTeacher, aTrainer, everyoneBut, noPeople, someone } from './actors';
export { anId } from './ids';
export { InMemory } from './in-memory';
export { onceForACause, togetherOrNotAtAll, type Worker } from './store-promises';

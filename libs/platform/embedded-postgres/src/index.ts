export { lockFolder, type FolderLock } from './folder-lock';
export { PostgresFault, type PostgresFaultKind } from './postgres-fault';
export { startPostgres, startThrowAwayPostgres, type RunningPostgres, type StartPostgres } from './start-postgres';
export { ensureDatabase } from './ensure-database';
export { runningDatabase } from './running-database';

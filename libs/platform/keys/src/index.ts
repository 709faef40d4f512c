export { makeOwnFile, readOwnFile } from './own-file';

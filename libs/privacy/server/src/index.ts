export { privacyContext } from './context';
export { FileLedger } from './ledger/ledger';
export { untold } from './words/untold';

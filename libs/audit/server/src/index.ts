export { auditContext } from './context';
export { checkWholeLog } from './postgres/read-log';

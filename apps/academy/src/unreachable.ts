import { OperatorFault } from '@academy/platform/config';

/** No server there, or none that lets this user into this database (codes of the system and of PostgreSQL). */
const CODES = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', '28000', '28P01', '3D000'];

/** What came of a database that is not there, as something that its operator can mend; anything else as it is. */
export function unreachable(fault: unknown): unknown {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (!(fault instanceof Error) || !CODES.includes(code)) return fault;
  return new OperatorFault(`The database cannot be reached. Check DATABASE_URL (${fault.message || code}).`);
}

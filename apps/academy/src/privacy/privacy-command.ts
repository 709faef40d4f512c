import { tables } from '@academy/composition';
import { OperatorFault, readConfig } from '@academy/platform/config';
import { inLanguage } from '@academy/platform/language';
import { impactDraftOf, knownTables, registerOf, type Found, type KnownTable } from '@academy/platform/privacy';
import { withDatabase } from '../database/with-database';
import { agreeOnLedger } from './agree-on-ledger';
import { findEverywhere } from './find-everywhere';

/** What the command ends with where the text stands somewhere. */
const FOUND = 3;

const usage = 'Say what: privacy register, privacy dpia, privacy find <text>, or privacy ledger [<file>].';

/** `academy privacy register`, `academy privacy dpia`, `academy privacy find <text>` and `academy privacy ledger [<file>]`. */
export async function runPrivacyCommand([what, ...args]: string[]): Promise<number> {
  if (what === 'register' && args.length === 0) return print(registerOf);
  if (what === 'dpia' && args.length === 0) return print(impactDraftOf);
  if (what === 'find' && args.length === 1 && args[0] !== undefined) return printPlaces(args[0]);
  if (what === 'ledger' && args.length <= 1) return agreeOnLedger(args[0]);
  throw new OperatorFault(usage);
}

/** For whoever keeps the academy, in Dutch. */
function print(document: (tables: readonly KnownTable[]) => string): number {
  process.stdout.write(`${inLanguage('nl', () => document(knownTables(tables)))}\n`);
  return 0;
}

/** Places and counts alone: what stands around the text is nobody's business here. */
async function printPlaces(text: string): Promise<number> {
  if (text.trim() === '') throw new OperatorFault(`There is no text to find. ${usage}`);
  const config = readConfig(process.env);
  const found = await withDatabase((database) => findEverywhere({ database, ...config }, text), 'owner');
  process.stdout.write(found.length === 0 ? 'Nowhere.\n' : found.map(sayPlace).join(''));
  return found.length === 0 ? 0 : FOUND;
}

const sayPlace = ({ place, count }: Found): string => `${place}: ${count}\n`;

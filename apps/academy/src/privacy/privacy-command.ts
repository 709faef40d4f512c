import { tables } from '@academy/composition';
import { OperatorFault, readConfig } from '@academy/platform/config';
import { inLanguage } from '@academy/platform/language';
import { knownTables, registerOf, type Found } from '@academy/platform/privacy';
import { withDatabase } from '../database/with-database';
import { findEverywhere } from './find-everywhere';

/** What the command ends with where the text stands somewhere. */
const FOUND = 3;

const usage = 'Say what: privacy register, or privacy find <text>.';

/** `academy privacy register` and `academy privacy find <text>`. */
export async function runPrivacyCommand([what, ...args]: string[]): Promise<number> {
  if (what === 'register' && args.length === 0) return printRegister();
  if (what === 'find' && args.length === 1 && args[0] !== undefined) return printPlaces(args[0]);
  throw new OperatorFault(usage);
}

/** For whoever keeps the academy, in Dutch. */
function printRegister(): number {
  process.stdout.write(`${inLanguage('nl', () => registerOf(knownTables(tables)))}\n`);
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

import type { CheckedLog, ChainFault } from '@academy/audit/core';
import { checkWholeLog } from '@academy/audit/server';
import { OperatorFault } from '@academy/platform/config';
import { withDatabase } from './database/with-database';

/** What the command ends with where the log is not what was written. */
const BROKEN = 3;

/**
 * `academy audit [--json]`: follows what was written down of who did what. Keep the last link elsewhere: who can rewrite a
 * whole database can rewrite the chain, and not what you kept.
 */
export async function runAuditCommand(args: string[]): Promise<number> {
  const unknown = args.find((one) => one !== '--json');
  if (unknown) throw new OperatorFault(`There is no "${unknown}" here; use: audit [--json]`);
  const checked = await withDatabase(checkWholeLog);
  process.stdout.write(`${args.includes('--json') ? JSON.stringify(shown(checked)) : say(checked)}\n`);
  return checked.kind === 'Whole' ? 0 : BROKEN;
}

const shown = (checked: CheckedLog) =>
  checked.kind === 'Whole'
    ? { whole: true, entries: checked.entries, link: checked.link }
    : { whole: false, firstBroken: checked.at, fault: checked.fault };

const words: Record<ChainFault, string> = {
  MISSING: 'it is not there, or stands there twice',
  CHANGED: 'what stands there is not what was written',
  REASON_CHANGED: 'its reason is not the one that was given',
  CUT: 'the log ends elsewhere than where writing stopped',
};

const say = (checked: CheckedLog): string =>
  checked.kind === 'Whole'
    ? `Whole: ${checked.entries} entries, the last with ${checked.link || 'no link'}.`
    : `Broken from entry ${checked.at}: ${words[checked.fault]}.`;

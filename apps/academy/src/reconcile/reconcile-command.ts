import { parseArgs } from 'node:util';
import { checkers, reconcile, type Differences } from '@academy/composition';
import { OperatorFault } from '@academy/platform/config';
import { inLanguage } from '@academy/platform/language';
import { withContexts } from '../database/with-contexts';
import { sayDifferences } from './say-differences';

/** What the command ends with where something differs still. */
const DIFFERS = 3;
const OLDER_THAN_SECONDS = 60;

const usage = 'Usage: academy reconcile [--mend] [--older-than <seconds>] [--json]';

/**
 * `academy reconcile [--mend] [--older-than <seconds>] [--json]`: what differs from what should be; with `--mend` what is left of
 * it after that. 0 when nothing does, 3 with each difference.
 */
export async function runReconcileCommand(args: string[]): Promise<number> {
  const { mend, json, olderThanSeconds } = optionsOf(args);
  const differences = await withContexts((app) =>
    reconcile(
      checkers.flatMap((one) => app.get(one, { strict: false }).checks),
      {
        ...{ mend, olderThanSeconds },
        onFault: ({ kind }, fault) =>
          process.stderr.write(`${kind}: ${fault instanceof Error ? fault.message : String(fault)}\n`),
      },
    ),
  );
  process.stdout.write(
    json ? `${JSON.stringify(shown(differences))}\n` : inLanguage('nl', () => sayDifferences(differences, { mend })),
  );
  return [...differences.values()].some((ids) => ids.length > 0) ? DIFFERS : 0;
}

function optionsOf(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        mend: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'older-than': { type: 'string', default: String(OLDER_THAN_SECONDS) },
      },
    });
    const { mend, json, 'older-than': age } = values;
    if (!/^\d{1,9}$/.test(age)) throw new Error(`--older-than takes a whole number of seconds, not "${age}".`);
    return { mend, json, olderThanSeconds: Number(age) };
  } catch (cause) {
    throw new OperatorFault(`${(cause as Error).message}\n${usage}`);
  }
}

function shown(differences: Differences) {
  const all = [...differences].map(([{ kind }, ids]) => [kind, ids] as const);
  return {
    differences: all.reduce((sum, [, ids]) => sum + ids.length, 0),
    ...Object.fromEntries(all.map(([kind, ids]) => [kind, ids.length])),
    ids: Object.fromEntries(all.filter(([, ids]) => ids.length > 0)),
  };
}

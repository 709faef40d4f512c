import { demoAccounts } from '@academy/composition';
import type { Config } from '@academy/platform/config';

export const say = (words: string): void => void process.stdout.write(`${words}\n`);

/** One address, and how to come in as each kind of user. */
export async function ready({ publicUrl, demo }: Config, databaseUrl: string): Promise<void> {
  say(`\n  Academie Leraren Bètatechniek is ready:  ${publicUrl}\n`);
  if (demo) {
    say('  Sign in with one click on that page, or with the password "betatechniek" as');
    for (const { kind, email, name } of await demoAccounts(databaseUrl))
      say(`    ${kind.padEnd(14)} ${email.padEnd(36)} ${name}`);
    say('  These people and their companies are fictional.\n');
  } else say('  Without the demo: none of its people can sign in.\n');
  say('  Ctrl-C stops everything.');
}

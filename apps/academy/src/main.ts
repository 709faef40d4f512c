import 'reflect-metadata';
import { EX_CONFIG, OperatorFault } from '@academy/platform/config';
import { unreachable } from './unreachable';

type Command = (args: string[]) => Promise<number>;

/** Loaded only when asked for: `plan` must work where there is no database at all. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start/start-command')).runStartCommand,
  migrate: async () => (await import('./database-commands')).runMigrateCommand,
  plan: async () => (await import('./plan/plan-command')).runPlanCommand,
  learn: async () => (await import('./learn-command')).runLearnCommand,
  waiting: async () => (await import('./deliveries-commands')).runWaitingCommand,
  resend: async () => (await import('./deliveries-commands')).runResendCommand,
  reconcile: async () => (await import('./reconcile/reconcile-command')).runReconcileCommand,
  audit: async () => (await import('./audit-command')).runAuditCommand,
  privacy: async () => (await import('./privacy/privacy-command')).runPrivacyCommand,
  'second-step': async () => (await import('./second-step/second-step-command')).runSecondStepCommand,
  invite: async () => (await import('./invite/invite-command')).runInviteCommand,
  import: async () => (await import('./database-commands')).runImportCommand,
  generate: async () => (await import('./generate-command')).runGenerateCommand,
};

const usage = `Usage: npm run academy -- <command>

  start [--fresh]     starts the whole academy; --fresh throws its own data away first
  migrate             brings the database of DATABASE_URL up to date
  import <folder>     imports an academy into the database of DATABASE_URL
  generate --teachers <number> --modules <number> [--goals <number>] [--seed <number>] [--on <day>]
                      fills an empty academy with a made-up nation, for measuring; so many teachers also choose a goal
  invite --organisation <id> [--language nl|en] <file.csv>
                      invites everyone in a list: 0 with how many, or 3 with each line that is wrong, and then nobody
  second-step end <e-mail address>
                      lets in by the password alone who lost their device and recovery codes: 0, or 3 where there is none
  learn               learns from outcomes in the database of DATABASE_URL, and proposes what is new
  waiting             what is not dealt with yet: mails, plans, certificates, with the last fault
  resend [<context>]  has it sent again, also mails that were given up, such as: resend messaging
  reconcile [--mend] [--older-than <seconds>] [--json]
                      what differs from what should be: seats, queues, completions, certificates, and what was told more
                      than 60 seconds ago and not heard; --mend puts it right as the worker does: 0 when nothing differs (any more), or 3
  audit [--json]      whether what was written down of who did what is whole: 0, or 3 with the first entry that is not
  privacy register    what is known of people, why and until when, as Markdown
  privacy dpia        a draft of what that may do to people, with what a person has to judge, as Markdown
  privacy find <text> where a text stands, in the database, the files of DATA_DIR and the queue: 0 nowhere, 3 with the places
  privacy ledger [<file>]
                      erases again who a backup brought back, by the ledger of DATA_DIR, and by a copy of it elsewhere,
                      which it makes or brings up to date
  plan --academy <folder> --teacher <file.json> [--entry-tests <file.json>] [--json]
                      plans the shortest path for one teacher, without any database
`;

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const load = commands[name];
  if (load) return (await load())(args);
  process.stderr.write(name === 'help' || name === '--help' ? usage : `There is no command "${name}".\n\n${usage}`);
  return name === 'help' || name === '--help' ? 0 : 2;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (thrown: unknown) => {
    const fault = unreachable(thrown);
    const expected = fault instanceof OperatorFault;
    process.stderr.write(
      expected
        ? `\n${fault.message}\n`
        : `${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
    );
    process.exit(expected ? EX_CONFIG : 1);
  },
);

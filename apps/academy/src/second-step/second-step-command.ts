import { endSecondStepAsOperator } from '@academy/identity/server';
import { OperatorFault } from '@academy/platform/config';
import { withDatabase } from '../database/with-database';

/** What the command ends with where there is no such account, or it has no second step. */
const NOTHING = 3;

/**
 * `academy second-step end <e-mail address>`: for who lost the device and the recovery codes. 0 with what was taken away, 3
 * where there was nothing. The worker sends the mails that tell of it.
 */
export async function runSecondStepCommand([what, address, ...others]: string[]): Promise<number> {
  if (what !== 'end' || address === undefined || others.length > 0)
    throw new OperatorFault('Say whose second step ends.\nUsage: academy second-step end <e-mail address>');
  const outcome = await withDatabase((database) => endSecondStepAsOperator(database, address), 'app');
  switch (outcome.kind) {
    case 'SecondStepEnded':
      process.stdout.write(
        `Taken away: ${outcome.codeApp ? 'the app with codes' : 'no app'}, ${outcome.passkeys} passkeys, the recovery codes. ` +
          'They are signed out everywhere, and sign in by their password.\n',
      );
      return 0;
    case 'NoSecondStep':
      process.stderr.write('This account has no second step: it is entered by its password alone.\n');
      return NOTHING;
    case 'NoAccount':
      process.stderr.write(`There is no account with the address "${address}".\n`);
      return NOTHING;
  }
}

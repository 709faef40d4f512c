import { sendAgain, waitingDeliveries, type WaitingDeliveries } from '@academy/platform/outbox';
import { withDatabase } from './database/with-database';

/** `academy waiting`: what happened and was not dealt with yet, a line for each who should. */
export async function runWaitingCommand(): Promise<number> {
  const waiting = await withDatabase(waitingDeliveries);
  process.stdout.write(waiting.length === 0 ? 'Nothing waits.\n' : waiting.map(sayWaiting).join(''));
  return 0;
}

/** `academy resend [<context> or <context>.<what>]`: has what waits sent again, also mails that were given up. */
export async function runResendCommand([who]: string[]): Promise<number> {
  const count = await withDatabase((database) => sendAgain(database, who));
  process.stdout.write(`${count} will be sent again by the worker, within its next sweep.\n`);
  return 0;
}

const sayWaiting = ({ hearer, count, oldest, sends, failure }: WaitingDeliveries): string =>
  `${hearer}: ${count} since ${oldest.toISOString()}, sent ${sends} times; ${failure ?? 'no fault noted'}\n`;

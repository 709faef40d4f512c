import type { Fault } from '@academy/kernel';
import { addressProblem, mailAddressOf, type AddressProblem } from '../domain/mail-address';
import type { MailBrakes } from './mail-brakes';

export type NoMail =
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: AddressProblem }>[] }
  | { readonly kind: 'TooManyMails'; readonly retryAfterSeconds: number };

export interface AskedByMail {
  readonly email: string;
  /** Where the request came from, such as an IP address. */
  readonly place: string;
}

/**
 * Has a mail asked for, by `ask`, where the address can have one and none has to wait. It is the same for whoever asks, whether or
 * not the address has an account.
 */
export async function askByMail<Done>(
  { email: typed, place }: AskedByMail,
  brakes: MailBrakes,
  ask: (email: string) => Promise<Done>,
): Promise<Done | NoMail> {
  const email = mailAddressOf(typed);
  const kind = addressProblem(email);
  if (kind) return { kind: 'InvalidInput', faults: [{ path: ['email'], problem: { kind } }] };
  const retryAfterSeconds = await brakes.take(email, place);
  return retryAfterSeconds > 0 ? { kind: 'TooManyMails', retryAfterSeconds } : ask(email);
}

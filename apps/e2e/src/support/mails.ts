import { eventually } from '@academy/testkit';
import type { RunningAcademy } from './academy';

/** A mail with its soft line ends and its coded signs as they are read. */
const readable = (mail: string): string => {
  const whole = mail.replace(/=\r?\n/g, '');
  return whole.replace(/(?:=[\dA-F]{2})+/g, (coded) => Buffer.from(coded.replaceAll('=', ''), 'hex').toString('utf8'));
};

/** A mail to an address in which this stands, as it is read, once it is there. */
export const mailTo = (academy: RunningAcademy, email: string, about: RegExp): Promise<string> =>
  eventually(async () => {
    const mails = (await academy.mails()).map(readable);
    const found = mails.find((mail) => mail.includes(`To: ${email}`) && about.test(mail));
    if (!found) throw new Error(`No mail to ${email} about ${about} among ${mails.length}`);
    return found;
  });

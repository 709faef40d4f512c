import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

export interface Mail {
  /** The same for every try of the same mail, so that a provider or a folder keeps one. */
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for who reads it with a layout. */
  readonly html: string;
}

/** Sends mail; a mail may be sent twice when a process dies between sending and noting it. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

const FROM = 'Academie Leraren Bètatechniek <noreply@academie.invalid>';

/** By SMTP when there is an address for it, and else as files in a folder. */
export const createMailer = (mailUrl: string | undefined, folder: string): Mailer =>
  mailUrl === undefined ? folderMailer(folder) : smtpMailer(mailUrl);

/** A mail server that is away must not hold what else waits to be told; the mail is tried again later. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

function smtpMailer(mailUrl: string): Mailer {
  const transport = createTransport({ url: mailUrl, ...patience });
  return {
    async send({ key, ...mail }) {
      await transport.sendMail({ from: FROM, messageId: `<${key}@academie.invalid>`, ...mail });
    },
  };
}

/** Also with many accents, what lies in the folder can be read as it is. */
const textEncoding = 'quoted-printable';

function folderMailer(folder: string): Mailer {
  const compose = createTransport({ streamTransport: true, buffer: true });
  return {
    async send({ key, ...mail }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { message } = await compose.sendMail({
        from: FROM,
        messageId: `<${key}@academie.invalid>`,
        textEncoding,
        ...mail,
      });
      const path = join(folder, `${key}.eml`);
      await writeFile(`${path}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${path}.part`, path);
    },
  };
}

import { createTransport } from 'nodemailer';
import { mailAsText } from './mail-as-text';

async function aMail(subject: string, text: string): Promise<Buffer> {
  const compose = createTransport({ streamTransport: true, buffer: true });
  const { message } = await compose.sendMail({
    ...{ from: 'a@academie.invalid', to: `"${subject}" <b@academie.invalid>`, subject, text, html: `<p>${text}</p>` },
    textEncoding: 'quoted-printable',
  });
  return message as Buffer;
}

describe('A mail', () => {
  it.each([
    'Zoë Özer-van ’t Hof, docent natuurkunde aan een school met een lange naam, die over de regel heen gaat',
    'Vóór één uur café, ideeën, reünie, coördinatie, geïnd: als er zo veel accenten zijn dat het als base64 wordt geschreven',
    'plain',
  ])('is read as it was written: %s', async (words) => {
    const read = mailAsText(await aMail(words, `Beste ${words}, met 100% = alles.`));
    expect(read.split(words).length - 1).toBeGreaterThanOrEqual(3);
    expect(read).toContain('100% = alles');
  });
});

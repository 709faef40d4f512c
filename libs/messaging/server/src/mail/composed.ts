import { spokenLanguage } from '@academy/platform/language';
import { escape } from '@academy/platform/pages';
import { t } from '@lingui/core/macro';

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * A mail in the language that is spoken, as text and as a page with the same words. Of the addresses in it only those of the
 * academy (`home`) become links: a title or a name may hold another, which nobody is led to.
 */
export function composed(subject: string, lines: readonly string[], home: string): MailText {
  const closing = t`Met vriendelijke groet,\nAcademie Leraren Bètatechniek`;
  const all = [...lines, closing];
  const paragraphs = all.map((line) => `<p>${linked(line, home).replace(/\n/g, '<br>')}</p>`);
  return { subject, text: all.join('\n\n'), html: page(subject, paragraphs) };
}

const page = (subject: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="${spokenLanguage()}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>` +
  `<body style="margin:0;padding:24px;font:16px/1.6 Arial,sans-serif;color:#1d2a2d;background:#ffffff">` +
  `<div style="max-width:560px">${paragraphs.join('')}</div></body></html>`;

const linked = (line: string, home: string): string =>
  line
    .split(/(https?:\/\/\S+)/)
    .map((part) =>
      part === home || part.startsWith(`${home}/`)
        ? `<a href="${escape(part)}" style="color:#0b5563;overflow-wrap:anywhere">${escape(part)}</a>`
        : escape(part),
    )
    .join('');

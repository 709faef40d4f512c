/** A mail as its reader sees it: words of its header and lines of its body as they were before they were sent. */
export function mailAsText(raw: Buffer): string {
  // One byte a character, so that bytes of one letter which were written apart come together again.
  const [head = '', ...parts] = raw.toString('latin1').split(/\r?\n\r?\n/);
  const body = unquoted(parts.join('\n\n').replace(/=\r?\n/g, ''));
  return Buffer.from(`${headAsText(head)}\n\n${body}`, 'latin1').toString('utf8');
}

const headAsText = (head: string): string =>
  head
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/\r?\n[ \t]+/g, ' ')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, said: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(said, 'base64').toString('latin1') : unquoted(said.replaceAll('_', ' ')),
    );

const unquoted = (text: string): string =>
  text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

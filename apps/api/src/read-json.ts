import { t } from '@lingui/core/macro';
import { BadRequestException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The largest thing that anyone sends: a text of ten thousand characters, however it is written, and what is around it. */
const MOST_BYTES = 131_072;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads bodies as JSON in UTF-8: a byte that is no text is refused, where it would have become another character. */
export function readJson(app: NestFastifyApplication): void {
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  for (const type of ['application/json', 'application/scim+json'])
    app.useBodyParser(type, { bodyLimit: MOST_BYTES }, (request, body, done) => {
      const text = textOf(body);
      if (text === undefined) return done(new BadRequestException(t`De inhoud is geen tekst in UTF-8.`), undefined);
      return parse(request as never, text, done);
    });
}

function textOf(body: Buffer): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}

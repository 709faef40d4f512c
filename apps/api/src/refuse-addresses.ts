import { t } from '@lingui/core/macro';
import type { FastifyInstance } from 'fastify';
import { statusWords } from './status-words';

/**
 * Nothing lives at an address with the character NUL in it, and nobody can say what was meant by one that is not UTF-8.
 * Both are answered here for every route, before any looks for it in a file or a table.
 */
export function refuseAddresses(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const refusal = refusalOf(request.url);
    if (refusal) void reply.code(refusal.statusCode).send(refusal);
    else done();
  });
}

export interface AddressRefusal {
  readonly statusCode: 400 | 404;
  readonly message: string;
}

/** What is wrong with a path and its question, as a browser sends them. */
export function refusalOf(url: string): AddressRefusal | undefined {
  const [path = '', ...questions] = url.split('?');
  const [place, question] = [decoded(path), decoded(questions.join('?'))];
  if (place === undefined || question === undefined)
    return { statusCode: 400, message: t`In het adres staat een procentteken dat bij geen teken van UTF-8 hoort.` };
  if (place.includes('\0')) return { statusCode: 404, message: statusWords(404) };
  if (question.includes('\0')) return { statusCode: 400, message: t`In het adres staat het teken NUL.` };
  return undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

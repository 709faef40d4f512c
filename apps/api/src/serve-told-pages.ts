import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toldPages } from '@academy/composition';
import type { Language } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import { BUSY_SECONDS } from '@academy/platform/graphql';
import { spokenLanguage, inLanguage } from '@academy/platform/language';
import { LOGGER } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import { pageInShell, type TellsPage, type ToldAt } from '@academy/platform/pages';
import { isBusy } from '@academy/platform/postgres';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstFilesAt } from './first-files';

type Asked = FastifyRequest<{ Params: Record<string, string>; Querystring: { lang?: unknown } }>;

/**
 * Serves the page of the web application with what it will show already told in it. Where that cannot be found out now, the page
 * comes without: the screen asks by itself, and says what is wrong. Search engines then hear to come again.
 */
export function serveToldPages(app: NestFastifyApplication, root: string, { publicUrl }: Config): void {
  const logger = app.get<Logger>(LOGGER, { strict: false });
  const serve = async ({ path, teller }: ToldAt, request: Asked, reply: FastifyReply) => {
    const [link, shell] = await Promise.all([firstFilesAt(root, path), readFile(join(root, 'index.html'), 'utf8')]);
    const named = languageOf(request.query.lang);
    const language = named ?? spokenLanguage();
    const where = { address: `${publicUrl}${addressOf(path, request.params)}`, language, named };
    void reply
      .headers({ 'cache-control': 'no-cache', vary: 'accept-language', ...(link && { link }) })
      .type('text/html; charset=utf-8');
    const tells: TellsPage = app.get(teller as never, { strict: false });
    try {
      const page = await inLanguage(language, () => tells.tell(request.params));
      return await reply
        .code(page.status)
        .header('content-language', language)
        .send(inLanguage(language, () => pageInShell(shell, page, where)));
    } catch (err) {
      if (!isBusy(err)) logger.error({ err, requestId: request.id }, 'fault');
      return reply.code(503).header('retry-after', BUSY_SECONDS).send(shell);
    }
  };
  for (const at of toldPages)
    app
      .getHttpAdapter()
      .getInstance()
      .get(at.path, (request: Asked, reply: FastifyReply) => serve(at, request, reply));
}

/** One for each page, however the address was written that led to it. */
const addressOf = (path: string, filledIn: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(filledIn[name] ?? ''));

const languageOf = (lang: unknown): Language | undefined => (lang === 'nl' || lang === 'en' ? lang : undefined);

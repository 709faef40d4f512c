import type { Actor } from '@academy/contracts/identity';
import type { Language } from '@academy/kernel';
import { CallerOf } from '@academy/platform/graphql';
import { spokenLanguage } from '@academy/platform/language';
import { t } from '@lingui/core/macro';
import { Controller, Get, Query, Req, Res, StreamableFile, UnauthorizedException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HandOver } from '../archive/hand-over';

const NAMES: Readonly<Record<Language, string>> = { nl: 'mijn-gegevens.zip', en: 'my-data.zip' };

/** All that is known of whoever is signed in, as one file. */
@Controller()
export class ArchiveController {
  constructor(
    private readonly callers: CallerOf,
    private readonly handOver: HandOver,
  ) {}

  @Get('api/my-data')
  async archive(
    @Req() request: FastifyRequest,
    @Query('lang') lang: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const actor = (await this.callers.request(request)) as Actor | undefined;
    const language = lang === 'nl' || lang === 'en' ? lang : spokenLanguage();
    const bytes = actor && (await this.handOver.execute({ actor, language }));
    if (!bytes) throw new UnauthorizedException({ message: t`Log in om dit te zien.` });
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(bytes, {
      type: 'application/zip',
      disposition: `attachment; filename="${NAMES[language]}"`,
    });
  }
}

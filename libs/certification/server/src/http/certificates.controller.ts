import type { Language } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import { inLanguage, spokenLanguage } from '@academy/platform/language';
import { CONFIG } from '@academy/platform/nest';
import { t } from '@lingui/core/macro';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  NotFoundException,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Site } from '../credential';
import { KeyRing } from '../keys';
import type { CertificatePdfs } from '../pdf';
import { PublicCertificates } from '../public/public-certificates';
import { PDFS, SITE } from '../public/tokens';
import { certificateHtml, unknownHtml, type PageFacts } from './certificate-html';
import { namelessHtml } from './nameless-html';

const VC_JSON = 'application/vc+json; charset=utf-8';

/** What anyone may ask without signing in, by the code that a holder gave them. */
@Controller()
export class CertificatesController {
  constructor(
    private readonly certificates: PublicCertificates,
    private readonly keys: KeyRing,
    @Inject(PDFS) private readonly pdfs: CertificatePdfs,
    @Inject(SITE) private readonly site: Site,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the language that its address names (`?lang=en`), else in the one that the browser asks for. */
  @Get('c/:serial')
  async page(@Param('serial') serial: string, @Query('lang') lang: unknown, @Res() reply: FastifyReply) {
    const checked = await this.certificates.checked(serial);
    const nameless = checked ? undefined : await this.certificates.nameless(serial);
    return this.send(reply, lang, checked || nameless ? 200 : 404, (facts) => {
      if (checked) return certificateHtml(checked, facts);
      return nameless ? namelessHtml(nameless, facts) : unknownHtml(facts);
    });
  }

  /** Of a holder who was erased: whether a file that someone brings belongs to it. */
  @Post('c/:serial')
  @HttpCode(200)
  async check(
    @Param('serial') serial: string,
    @Query('lang') lang: unknown,
    @Body() body: { file?: unknown } | undefined,
    @Res() reply: FastifyReply,
  ) {
    const file = typeof body?.file === 'string' ? body.file : '';
    const nameless = await this.certificates.nameless(serial, file);
    return this.send(reply, lang, nameless ? 200 : 404, (facts) =>
      nameless ? namelessHtml(nameless, facts) : unknownHtml(facts),
    );
  }

  private send(reply: FastifyReply, lang: unknown, code: number, html: (facts: PageFacts) => string) {
    const facts = { site: this.site, demo: this.config.demo };
    const language = languageOf(lang) ?? spokenLanguage();
    const page = inLanguage(language, () => html(facts));
    return reply
      .code(code)
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-language', language)
      .header('vary', 'accept-language')
      .header('cache-control', 'no-store')
      .send(page);
  }

  @Get('c/:serial/credential.json')
  @Header('content-type', VC_JSON)
  async credential(@Param('serial') serial: string) {
    return known(await this.certificates.credential(serial));
  }

  /** A document that people hand on: in Dutch, whoever fetches it, unless its address says otherwise. */
  @Get('c/:serial/certificate.pdf')
  async pdf(
    @Param('serial') serial: string,
    @Query('lang') lang: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const certificate = known(await this.certificates.printed(serial));
    const language = languageOf(lang) ?? 'nl';
    const bytes = await this.pdfs.renderCertificatePdf(certificate, language);
    void reply.header('content-language', language);
    const name = `${{ nl: 'certificaat', en: 'certificate' }[language]}-${certificate.moduleSlug}.pdf`;
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: `inline; filename="${name}"` });
  }

  @Get('status/:listId')
  @Header('content-type', VC_JSON)
  @Header('cache-control', 'public, max-age=60')
  async status(@Param('listId') listId: string) {
    return JSON.stringify(known(await this.certificates.statusList(listId)));
  }

  @Get('.well-known/did.json')
  @Header('content-type', 'application/did+json; charset=utf-8')
  did() {
    return JSON.stringify(known(this.keys.didDocument()));
  }
}

/** What an address names; nothing of ours where it names another, or two. */
const languageOf = (lang: unknown): Language | undefined => (lang === 'nl' || lang === 'en' ? lang : undefined);

function known<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new NotFoundException(t`Dit certificaat is er niet.`);
  return found;
}

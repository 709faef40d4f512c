import type { Language } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import { inLanguage, spokenLanguage } from '@academy/platform/language';
import { CONFIG } from '@academy/platform/nest';
import { t } from '@lingui/core/macro';
import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Site } from '../credential';
import { KeyRing } from '../keys';
import type { CertificatePdfs } from '../pdf';
import { PostgresCertificateStore } from '../postgres/certificate-store';
import { PublicCertificates } from '../public/public-certificates';
import { PDFS, SITE } from '../public/tokens';
import { certificateHtml, unknownHtml } from './certificate-html';

const VC_JSON = 'application/vc+json; charset=utf-8';

/** What anyone may ask without signing in, by the code that a holder gave them. */
@Controller()
export class CertificatesController {
  constructor(
    private readonly certificates: PublicCertificates,
    private readonly store: PostgresCertificateStore,
    private readonly keys: KeyRing,
    @Inject(PDFS) private readonly pdfs: CertificatePdfs,
    @Inject(SITE) private readonly site: Site,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the language that its address names (`?lang=en`), else in the one that the browser asks for. */
  @Get('c/:serial')
  async page(@Param('serial') serial: string, @Query('lang') lang: unknown, @Res() reply: FastifyReply) {
    const checked = await this.certificates.checked(serial);
    const facts = { site: this.site, demo: this.config.demo };
    const language = languageOf(lang) ?? spokenLanguage();
    const html = inLanguage(language, () => (checked ? certificateHtml(checked, facts) : unknownHtml(facts)));
    return reply
      .code(checked ? 200 : 404)
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-language', language)
      .header('vary', 'accept-language')
      .header('cache-control', 'no-store')
      .send(html);
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
    const certificate = known(await this.store.withSerial(serial));
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

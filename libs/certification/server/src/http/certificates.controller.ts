import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { Controller, Get, Header, Inject, NotFoundException, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Site } from '../credential';
import { KeyRing } from '../keys';
import type { CertificatePdfs } from '../pdf';
import { PostgresCertificateStore } from '../postgres/certificate-store';
import { PublicCertificates } from '../public-certificates';
import { PDFS, SITE } from '../tokens';
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

  @Get('c/:serial')
  async page(@Param('serial') serial: string, @Query('lang') lang: string | undefined, @Res() reply: FastifyReply) {
    const facts = { language: lang === 'en' ? 'en' : 'nl', site: this.site, demo: this.config.demo } as const;
    const checked = await this.certificates.checked(serial);
    const html = checked ? certificateHtml(checked, facts) : unknownHtml(facts);
    return reply
      .code(checked ? 200 : 404)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(html);
  }

  @Get('c/:serial/credential.json')
  @Header('content-type', VC_JSON)
  async credential(@Param('serial') serial: string) {
    return known(await this.certificates.credential(serial));
  }

  @Get('c/:serial/certificate.pdf')
  async pdf(@Param('serial') serial: string) {
    const certificate = known(await this.store.withSerial(serial));
    const bytes = await this.pdfs.renderCertificatePdf(certificate);
    const disposition = `inline; filename="certificaat-${certificate.moduleSlug}.pdf"`;
    return new StreamableFile(bytes, { type: 'application/pdf', disposition });
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

function known<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new NotFoundException('There is no such certificate');
  return found;
}

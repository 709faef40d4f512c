import { dayOf } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { escape } from '@academy/platform/pages';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { moduleAddress, OFFER, organisationAddress } from './common-html';

/** More than this a search engine does not read of one map. */
const MOST = 50_000;

/** The map of all that anyone may read, for search engines. */
@Controller()
export class SitemapController {
  constructor(
    private readonly catalogue: PostgresCatalogue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('sitemap.xml')
  @Header('content-type', 'application/xml; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  async sitemap(): Promise<string> {
    const modules = [...(await this.catalogue.snapshot()).modules.values()];
    const organisations = new Set(modules.map(({ organisation }) => organisation.id));
    const entries = [
      this.entry('/'),
      this.entry(OFFER),
      ...[...organisations].map((id) => this.entry(organisationAddress(id))),
      ...modules.map(({ slug, version }) => this.entry(moduleAddress(slug), dayOf(version.publishedAt))),
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.slice(0, MOST).join('\n')}
</urlset>
`;
  }

  /** With the page in each language. */
  private entry(path: string, changed?: string): string {
    const address = escape(`${this.config.publicUrl}${path}`);
    const alternate = (language: string, at: string) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${at}"/>`;
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${address}</loc>${lastmod}${alternate('nl', address)}${alternate('en', `${address}?lang=en`)}</url>`;
  }
}

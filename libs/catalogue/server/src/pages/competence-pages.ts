import { describedCompetence } from '@academy/competences/core';
import { Frameworks } from '@academy/contracts/competences';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { markup, type TellsPage, type ToldPage } from '@academy/platform/pages';
import { t } from '@lingui/core/macro';
import { Inject, Injectable } from '@nestjs/common';
import { leadingTo } from '../postgres/leading-to';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { competenceAddress, heading, link, OFFER } from './common-html';
import { competenceHtml, termData } from './competence-html';
import { said } from './words';

/** The page of a competence, for whoever has no JavaScript; a certificate points at it. */
@Injectable()
export class CompetencePages implements TellsPage {
  constructor(
    private readonly catalogue: PostgresCatalogue,
    private readonly frameworks: Frameworks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async tell({ competenceId = '' }: Readonly<Record<string, string>>): Promise<ToldPage> {
    const [framework, snapshot] = await Promise.all([this.frameworks.current(), this.catalogue.snapshot()]);
    const described = describedCompetence(framework, competenceId);
    if (!described) return unknown();
    const found = { described, framework, leading: leadingTo(competenceId, snapshot) };
    const [title, domain] = [said(described.competence), said(described.domain)];
    return {
      ...{ status: 200, title },
      description: t`${title} (${domain}): wat je kunt op elk niveau, en welke modules ernaartoe leiden.`,
      main: competenceHtml(found),
      data: termData(found, competenceAddress(competenceId), this.config.publicUrl),
    };
  }
}

function unknown(): ToldPage {
  const title = t`Deze competentie kennen we niet`;
  const why = t`Misschien is het adres niet helemaal goed. Bij elke module in het aanbod staat naar welke competenties die leidt.`;
  return {
    ...{ status: 404, title, description: why },
    main: markup`${heading(title)}
      <p>${why}</p>
      <p>${link(OFFER, t`Bekijk het aanbod`)}</p>`,
  };
}

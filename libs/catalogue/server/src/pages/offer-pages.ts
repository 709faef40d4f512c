import { markup, type TellsPage, type ToldPage } from '@academy/platform/pages';
import { t } from '@lingui/core/macro';
import { Injectable } from '@nestjs/common';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { heading, link, moduleList, needsScripts, OFFER, organisationAddress, section } from './common-html';
import { SoonestModules } from './soonest-modules';
import { dutch, kindWords } from './words';

/** Few, since whoever has JavaScript gets them as well; the rest stands on the pages of the organisations. */
const FEW = 12;

/** The pages of the offer and of who offers it, for whoever has no JavaScript. */
@Injectable()
export class OfferPages implements TellsPage {
  constructor(
    private readonly catalogue: PostgresCatalogue,
    private readonly soonest: SoonestModules,
  ) {}

  async tell(): Promise<ToldPage> {
    const [{ organisations, modules }, first] = await Promise.all([this.catalogue.snapshot(), this.soonest.first(FEW)]);
    const offering = new Set([...modules.values()].map(({ organisation }) => organisation.id));
    const named = [...organisations.values()]
      .filter(({ id }) => offering.has(id))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    const title = t`Aanbod`;
    const description = t`Modules van bedrijven, scholen en de academie, voor wie lesgeeft in bèta en techniek of dat wil gaan doen.`;
    return {
      ...{ status: 200, title, description },
      main: markup`<h1>${title}</h1>
        <p>${description}</p>
        ${needsScripts()} ${section(t`Begint binnenkort`, moduleList(first))}
        ${section(
          t`Alle modules, per organisatie`,
          markup`<ul>
            ${named.map(({ id, name }) => markup`<li>${link(organisationAddress(id), name)}</li>`)}
          </ul>`,
        )}`,
    };
  }
}

/** The page of an organisation, for whoever has no JavaScript. */
@Injectable()
export class OrganisationPages implements TellsPage {
  constructor(private readonly catalogue: PostgresCatalogue) {}

  async tell({ id = '' }: Readonly<Record<string, string>>): Promise<ToldPage> {
    const { organisations, modules } = await this.catalogue.snapshot();
    const organisation = organisations.get(id);
    if (!organisation) return unknown();
    const { name, type, city, descriptionNl } = organisation;
    const own = [...modules.values()].filter((module) => module.organisation.id === id);
    const kind = city ? `${kindWords(type)} · ${city}` : kindWords(type);
    return {
      ...{ status: 200, title: name, description: descriptionNl },
      main: markup`${heading(name)}
        <p>${kind}</p>
        ${dutch('p', descriptionNl)}
        ${section(
          t`Modules`,
          own.length > 0 ? moduleList(own) : markup`<p>${t`Deze organisatie heeft nu geen modules in het aanbod.`}</p>`,
        )}`,
    };
  }
}

function unknown(): ToldPage {
  const title = t`Deze organisatie kennen we niet`;
  const why = t`Misschien is het adres niet helemaal goed. In het aanbod staat wie er nu modules geeft.`;
  return {
    ...{ status: 404, title, description: why },
    main: markup`${heading(title)}
      <p>${why}</p>
      <p>${link(OFFER, t`Bekijk het aanbod`)}</p>`,
  };
}

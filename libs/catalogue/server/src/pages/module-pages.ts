import { EditionPlaces } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import type { Clock } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import { CLOCK, CONFIG } from '@academy/platform/nest';
import { markup, type TellsPage, type ToldPage } from '@academy/platform/pages';
import { t } from '@lingui/core/macro';
import { Inject, Injectable } from '@nestjs/common';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import type { ModuleView } from '../postgres/snapshot';
import { heading, moduleList, OFFER, link, section, titleOf } from './common-html';
import { courseData, courseDescription } from './course-data';
import { moduleHtml, type ModuleFound } from './module-html';
import { SoonestModules } from './soonest-modules';
import { formWords } from './words';

/** Modules that are named to who looked for one that is not there. */
const FEW = 5;

/** The page of a module, for whoever has no JavaScript. */
@Injectable()
export class ModulePages implements TellsPage {
  constructor(
    private readonly catalogue: PostgresCatalogue,
    private readonly frameworks: Frameworks,
    private readonly places: EditionPlaces,
    private readonly soonest: SoonestModules,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async tell({ slug = '' }: Readonly<Record<string, string>>): Promise<ToldPage> {
    const module = await this.catalogue.shown(slug);
    if (!module) return this.unknown();
    const found = await this.found(module);
    const description = courseDescription(found, formWords(module.version.facts.form));
    return {
      status: module.offered ? 200 : 410,
      title: titleOf(module),
      description,
      main: moduleHtml(found),
      data: courseData(found, description, this.config.publicUrl),
    };
  }

  private async found(module: ModuleView): Promise<ModuleFound> {
    const today = this.clock.today();
    const ahead = module.editions.filter(({ start }) => start >= today);
    const [places, framework] = await Promise.all([
      ahead.length > 0 ? this.places.of(ahead.map(({ id }) => id)) : new Map<string, never>(),
      this.frameworks.current(),
    ]);
    return { module, ahead, places, framework, today };
  }

  /** Helps on: the address may be of a module that another took the place of. */
  private async unknown(): Promise<ToldPage> {
    const soonest = await this.soonest.first(FEW);
    const title = t`Deze module kennen we niet`;
    const why = t`Misschien is het adres niet helemaal goed, of staat de module nu ergens anders in het aanbod.`;
    return {
      ...{ status: 404, title, description: why },
      main: markup`${heading(title)}
        <p>${why}</p>
        <p>${link(OFFER, t`Bekijk het aanbod`)}</p>
        ${section(t`Begint binnenkort`, moduleList(soonest))}`,
    };
  }
}

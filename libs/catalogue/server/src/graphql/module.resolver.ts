import type { Clock } from '@academy/kernel';
import { LoadsFields, loader, type LoadsObject, type RequestContext } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { readWithdrawn } from '../postgres/withdrawn-modules';
import { moduleFields, presentModule, type PresentedModule } from './present';

/** Any context answers `{ slug }` for a module; the catalogue knows the rest, also of one that is no longer offered. */
@LoadsFields('anyone', moduleFields)
@Resolver('Module')
export class ModuleResolver implements LoadsObject<{ slug: string }, PresentedModule> {
  constructor(
    private readonly catalogue: PostgresCatalogue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  load({ slug }: { slug: string }, context: RequestContext): Promise<PresentedModule | undefined> {
    return loader<string, PresentedModule>(context, this, (slugs) => this.find(slugs)).load(slug);
  }

  private async find(slugs: readonly string[]): Promise<Map<string, PresentedModule>> {
    const { modules } = await this.catalogue.snapshot();
    const missing = slugs.filter((slug) => !modules.has(slug));
    const withdrawn = missing.length > 0 ? await readWithdrawn(this.catalogue.database, missing) : [];
    const views = [...slugs.flatMap((slug) => modules.get(slug) ?? []), ...withdrawn];
    const today = this.clock.today();
    return new Map(views.map((view) => [view.slug, presentModule(view, today)]));
  }
}

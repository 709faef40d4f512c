import type { Clock } from '@academy/kernel';
import { loader, type LoadsObject, type RequestContext } from '@academy/platform/graphql';
import { CLOCK } from '@academy/platform/nest';
import { LoadsFields } from '@academy/sdl';
import { Inject } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { presentModule, type PresentedModule } from './present';

const fields = [
  'versionId',
  'title',
  'summaryNl',
  'programmeNl',
  'organisation',
  'outcomes',
  'prerequisites',
  'hours',
  'contactHours',
  'form',
  'city',
  'languages',
  'sectors',
  'entryCredential',
  'validMonths',
  'hasContent',
  'editions',
  'selfPaced',
  'offered',
] as const satisfies readonly (keyof PresentedModule)[];

/** Any context answers `{ slug }` for a module; the catalogue knows the rest, also of one that is no longer offered. */
@LoadsFields('Module', 'anyone', fields)
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
    const today = this.clock.today();
    return new Map((await this.catalogue.views(slugs)).map((view) => [view.slug, presentModule(view, today)]));
  }
}

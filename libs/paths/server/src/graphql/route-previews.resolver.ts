import type { Actor } from '@academy/contracts/identity';
import { PreviewRoutes, type RoutePreview } from '@academy/paths/core';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Query } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';

/** What each goal would come to, before one is chosen. */
@Resolver()
export class RoutePreviewsResolver {
  constructor(private readonly previewRoutes: PreviewRoutes) {}

  @Query('myRoutePreviews')
  @Allow('teacher')
  async previews(@CurrentActor() actor: Actor): Promise<readonly RoutePreview[]> {
    const outcome = await this.previewRoutes.execute({ actor });
    return outcome.kind === 'RoutesPreviewed' ? outcome.previews : [];
  }
}

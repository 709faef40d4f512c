import { mayOfDrafts, ReviewDraft } from '@academy/catalogue/core';
import type { Actor } from '@academy/contracts/identity';
import { Allow, CurrentActor, isUuid, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Resolver } from '@nestjs/graphql';
import { Drafts } from '../publishing/drafts';
import { PresentDrafts } from '../publishing/present-drafts';
import { presentDraftOutcome } from '../publishing/present-outcome';

/** Modules as curators read them. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly drafts: Drafts,
    private readonly present: PresentDrafts,
    private readonly reviewing: ReviewDraft,
  ) {}

  @Query('draftsInReview')
  @Allow('curator')
  async inReview(@CurrentActor() actor: Actor) {
    const all = await this.drafts.inReview();
    return this.present.all(all.filter((draft) => mayOfDrafts.review(actor, draft)));
  }

  @Mutation('reviewDraft')
  @Allow('curator')
  async review(@CurrentActor() actor: Actor, @Args() { id, revision, publish, remark }: Asked<'reviewDraft'>) {
    if (!isUuid(id)) return notAllowed();
    const outcome = await this.reviewing.execute({ actor, id, revision, publish, remark: remark ?? null });
    switch (outcome.kind) {
      case 'ModulePublished':
        return { __typename: outcome.kind, module: { slug: outcome.slug }, version: outcome.version };
      case 'RemarkMissing':
        return { __typename: outcome.kind, message: t`Zeg in hoogstens 2.000 tekens waarom de module teruggaat.` };
      case 'ModuleRetired':
        return { __typename: outcome.kind, message: t`Deze module is voorgoed uit het aanbod. Geef haar terug.` };
      default:
        return presentDraftOutcome(this.present, outcome);
    }
  }
}

import {
  DropDraft,
  mayOfDrafts,
  SaveDraft,
  StartDraft,
  SubmitDraft,
  TakeBackDraft,
  type DraftContents,
} from '@academy/catalogue/core';
import type { LevelRequirement } from '@academy/contracts/competences';
import type { Actor } from '@academy/contracts/identity';
import { Allow, CurrentActor, isUuid, notAllowed } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { Drafts } from '../publishing/drafts';
import { PresentDrafts } from '../publishing/present-drafts';
import { presentContentsFaults, presentDraftOutcome } from '../publishing/present-outcome';

/** Modules as their authors write them. */
@Resolver()
export class PublishingResolver {
  constructor(
    private readonly drafts: Drafts,
    private readonly present: PresentDrafts,
    private readonly starting: StartDraft,
    private readonly saving: SaveDraft,
    private readonly submitting: SubmitDraft,
    private readonly takingBack: TakeBackDraft,
    private readonly dropping: DropDraft,
  ) {}

  @Query('ownModules')
  @Allow('author')
  async own(@CurrentActor() actor: Actor, @Args() { organisation }: Asked<'ownModules'>) {
    if (!mayOfDrafts.write(actor, organisation)) return null;
    const [offered, drafts] = await Promise.all([
      this.drafts.offeredBy(organisation),
      this.drafts.ofOrganisation(organisation),
    ]);
    const draftOf = new Map(drafts.map(({ slug, id }) => [slug, id]));
    return {
      offered: offered.map(({ slug, version: { number, facts } }) => ({
        ...{ slug, version: number, title: { nl: facts.titleNl, en: facts.titleEn } },
        draftId: draftOf.get(slug) ?? null,
      })),
      drafts: await this.present.all(drafts),
    };
  }

  @Query('moduleDraft')
  @Allow('author', 'curator')
  async draft(@CurrentActor() actor: Actor, @Args() { id }: Asked<'moduleDraft'>) {
    const draft = isUuid(id) ? await this.drafts.find(id) : undefined;
    return draft && mayOfDrafts.read(actor, draft) ? this.present.one(draft) : null;
  }

  @Mutation('startDraft')
  @Allow('author')
  async start(@CurrentActor() actor: Actor, @Args() { organisation, module, towards }: Asked<'startDraft'>) {
    const asked = { actor, organisationId: organisation, slug: module ?? null, towards: towards as LevelRequirement };
    const outcome = await this.starting.execute(asked);
    return outcome.kind === 'InvalidInput'
      ? presentContentsFaults(outcome.faults)
      : presentDraftOutcome(this.present, outcome);
  }

  @Mutation('saveDraft')
  @Allow('author')
  async save(@CurrentActor() actor: Actor, @Args() { id, revision, contents }: Asked<'saveDraft'>) {
    if (!isUuid(id)) return notAllowed();
    const outcome = await this.saving.execute({ actor, id, revision, contents: contentsFrom(contents) });
    return outcome.kind === 'InvalidInput'
      ? presentContentsFaults(outcome.faults)
      : presentDraftOutcome(this.present, outcome);
  }

  @Mutation('submitDraft')
  @Allow('author')
  async submit(@CurrentActor() actor: Actor, @Args() { id, revision }: Asked<'submitDraft'>) {
    if (!isUuid(id)) return notAllowed();
    return presentDraftOutcome(this.present, await this.submitting.execute({ actor, id, revision }));
  }

  @Mutation('takeBackDraft')
  @Allow('author')
  async takeBack(@CurrentActor() actor: Actor, @Args() { id }: Asked<'takeBackDraft'>) {
    if (!isUuid(id)) return notAllowed();
    return presentDraftOutcome(this.present, await this.takingBack.execute({ actor, id }));
  }

  @Mutation('dropDraft')
  @Allow('author')
  async drop(@CurrentActor() actor: Actor, @Args() { id, revision }: Asked<'dropDraft'>) {
    if (!isUuid(id)) return notAllowed();
    const outcome = await this.dropping.execute({ actor, id, revision });
    return outcome.kind === 'DraftDropped'
      ? { __typename: outcome.kind, id: outcome.id }
      : presentDraftOutcome(this.present, outcome);
  }
}

/** As a client sent them: what is left out is not decided. Whether each level is one is the rule's to say. */
const contentsFrom = (given: Asked<'saveDraft'>['contents']): DraftContents => ({
  ...given,
  ...{ hours: given.hours ?? null, contactHours: given.contactHours ?? null, form: given.form ?? null },
  ...{ city: given.city ?? null, validMonths: given.validMonths ?? null },
  outcomes: given.outcomes as DraftContents['outcomes'],
  prerequisites: given.prerequisites as DraftContents['prerequisites'],
});

import type { Actor } from '@academy/contracts/identity';
import { Allow, CurrentActor, isUuid, notAllowed } from '@academy/platform/graphql';
import { maySeeShared, OpenShared, ShareThing, StopSharing } from '@academy/privacy/core';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Resolver } from '@nestjs/graphql';
import { PresentSharing } from '../sharing/present-sharing';

/** What people share with those who lead where they work. */
@Resolver()
export class SharingResolver {
  constructor(
    private readonly present: PresentSharing,
    private readonly sharing: ShareThing,
    private readonly stopping: StopSharing,
    private readonly opening: OpenShared,
  ) {}

  @Query('mySharing')
  @Allow('signedIn')
  async mine(@CurrentActor() actor: Actor) {
    return actor.teacherId ? this.present.of(actor.teacherId, actor) : null;
  }

  @Query('sharedWithUs')
  @Allow('manager', 'owner')
  async withUs(@CurrentActor() actor: Actor, @Args() { organisation }: Asked<'sharedWithUs'>) {
    return maySeeShared(actor, organisation) ? this.present.with(organisation) : null;
  }

  @Mutation('shareThing')
  @Allow('teacher')
  async share(@CurrentActor() actor: Actor, @Args() given: Asked<'shareThing'>) {
    const { thing: thingId, organisation: organisationId, kind, purpose, until } = given;
    const outcome = await this.sharing.execute({ actor, kind, thingId, organisationId, purpose, until });
    if (outcome.kind === 'NotAllowed') return notAllowed();
    if (outcome.kind === 'DayNotPossible')
      return {
        ...{ __typename: outcome.kind, latest: outcome.latest },
        message: t`Kies een dag vanaf vandaag, hoogstens een jaar vooruit.`,
      };
    return { __typename: outcome.kind, sharing: await this.present.of(outcome.share.teacherId, actor) };
  }

  @Mutation('stopSharing')
  @Allow('signedIn')
  async stop(@CurrentActor() actor: Actor, @Args() { id }: Asked<'stopSharing'>) {
    if (isUuid(id)) await this.stopping.execute({ actor, id });
    return { sharing: await this.mine(actor) };
  }

  @Mutation('openShared')
  @Allow('manager', 'owner')
  async open(@CurrentActor() actor: Actor, @Args() { organisation: organisationId, id }: Asked<'openShared'>) {
    const outcome = isUuid(id) ? await this.opening.execute({ actor, organisationId, id }) : undefined;
    if (outcome?.kind !== 'SharedOpened') return notShared();
    return { __typename: outcome.kind, ...(await this.present.opened(outcome.share, outcome.shown)) };
  }
}

const notShared = () => ({
  __typename: 'NotShared' as const,
  message: t`Dit wordt niet, of niet meer, met je gedeeld.`,
});

import type { Actor, TeacherId } from '@academy/contracts/identity';
import { RequestEnrolment, WithdrawEnrolment, type Enrolment, type EnrolmentId } from '@academy/enrolment/core';
import { Allow, CurrentActor, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Resolver } from '@nestjs/graphql';
import { PostgresEnrolments, type EnrolmentView } from '../postgres/postgres-enrolments';
import { DecisionWaiter } from './decision-waiter';
import { presentEnrolment, presentRequestRefusal, presentWithdrawRefusal } from './present';

@Resolver()
export class EnrolmentResolver {
  constructor(
    private readonly enrolments: PostgresEnrolments,
    private readonly requestEnrolment: RequestEnrolment,
    private readonly withdrawEnrolment: WithdrawEnrolment,
    private readonly waiter: DecisionWaiter,
  ) {}

  @Query('myEnrolments')
  @Allow('teacher')
  async myEnrolments(@CurrentActor() actor: Actor) {
    return (await this.enrolments.views({ teacherId: actor.teacherId as TeacherId })).map(presentEnrolment);
  }

  @Query('enrolment')
  @Allow('teacher')
  async enrolment(@CurrentActor() actor: Actor, @Args() { id }: Asked<'enrolment'>) {
    const view = isUuid(id) ? await this.view(actor, id) : undefined;
    return view ? presentEnrolment(view) : null;
  }

  @Mutation('requestEnrolment')
  @Allow('teacher')
  async request(@CurrentActor() actor: Actor, @Args() { editionId, idempotencyKey }: Asked<'requestEnrolment'>) {
    const outcome = await this.requestEnrolment.execute({ actor, editionId, idempotencyKey });
    if (outcome.kind === 'EnrolmentReceived') await this.waiter.decided(outcome.enrolment.id);
    if (!('enrolment' in outcome)) return presentRequestRefusal(outcome);
    const enrolment = presentEnrolment(await this.now(actor, outcome.enrolment));
    return outcome.kind === 'EnrolmentReceived'
      ? { __typename: outcome.kind, enrolment }
      : {
          __typename: outcome.kind,
          enrolment,
          message: t`Je bent al ingeschreven voor deze module, of je wacht op een plek.`,
        };
  }

  @Mutation('withdrawEnrolment')
  @Allow('teacher')
  async withdraw(@CurrentActor() actor: Actor, @Args() { id }: Asked<'withdrawEnrolment'>) {
    if (!isUuid(id)) return presentWithdrawRefusal({ kind: 'EnrolmentNotFound' });
    const outcome = await this.withdrawEnrolment.execute({ actor, id });
    if (outcome.kind !== 'EnrolmentWithdrawn') return presentWithdrawRefusal(outcome);
    return { __typename: outcome.kind, enrolment: presentEnrolment(await this.now(actor, outcome.enrolment)) };
  }

  private async now(actor: Actor, enrolment: Enrolment): Promise<EnrolmentView> {
    return (await this.view(actor, enrolment.id)) ?? { ...enrolment, queuePlace: null };
  }

  private async view(actor: Actor, id: EnrolmentId): Promise<EnrolmentView | undefined> {
    const [view] = await this.enrolments.views({ teacherId: actor.teacherId as TeacherId, id });
    return view;
  }
}

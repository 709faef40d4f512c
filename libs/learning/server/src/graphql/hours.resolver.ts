import type { Actor } from '@academy/contracts/identity';
import { SayHours, type SayHoursOutcome } from '@academy/learning/core';
import { Allow, CurrentActor, invalidInput, isUuid } from '@academy/platform/graphql';
import { Args, Mutation, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Resolver } from '@nestjs/graphql';
import { noAccess } from './present';

@Resolver()
export class HoursResolver {
  constructor(private readonly sayHours: SayHours) {}

  @Mutation('sayHours')
  @Allow('teacher')
  async say(@CurrentActor() actor: Actor, @Args() { enrolmentId, hours }: Asked<'sayHours'>) {
    if (!isUuid(enrolmentId)) return noAccess();
    return present(enrolmentId, await this.sayHours.execute({ actor, enrolmentId, hours: hours ?? null }));
  }
}

const faults = () => ({
  HoursDoNotFit: t`Vul een aantal uren in tussen een kwartier en 400 uur.`,
  NotCompleted: t`Je kunt dit invullen als je de module hebt afgerond.`,
});

function present(enrolmentId: string, outcome: SayHoursOutcome) {
  if (outcome.kind === 'NoAccess') return noAccess();
  if (outcome.kind === 'HoursKept') return { __typename: outcome.kind, enrolmentId, hours: outcome.hours };
  return invalidInput([{ field: 'hours', problem: outcome.kind, message: faults()[outcome.kind] }]);
}

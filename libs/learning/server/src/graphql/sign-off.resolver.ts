import type { Actor } from '@academy/contracts/identity';
import { SignOff, TakeBackSignOff, type SignOffOutcome, type TakeBackSignOffOutcome } from '@academy/learning/core';
import { datesIn } from '@academy/kernel';
import { Allow, CurrentActor, invalidInput, isUuid } from '@academy/platform/graphql';
import { spokenLanguage } from '@academy/platform/language';
import { Args, Mutation, type Asked } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { Resolver } from '@nestjs/graphql';
import { noAccess } from './present';

/** The trainer's word, and taking it back. */
@Resolver()
export class SignOffResolver {
  constructor(
    private readonly signOff: SignOff,
    private readonly takeBackSignOff: TakeBackSignOff,
  ) {}

  @Mutation('signOff')
  @Allow('trainer')
  async sign(@CurrentActor() actor: Actor, @Args() { enrolmentId }: Asked<'signOff'>) {
    if (!isUuid(enrolmentId)) return noSeat();
    return presentSignOff(enrolmentId, await this.signOff.execute({ actor, enrolmentId }));
  }

  @Mutation('takeBackSignOff')
  @Allow('trainer')
  async takeBack(@CurrentActor() actor: Actor, @Args() { enrolmentId, reason }: Asked<'takeBackSignOff'>) {
    if (!isUuid(enrolmentId)) return noSeat();
    return presentTakeBack(enrolmentId, await this.takeBackSignOff.execute({ actor, enrolmentId, reason }));
  }
}

const noSeat = () => ({ ...noAccess(), message: t`Deze deelnemer heeft geen plek (meer) bij jullie.` });

function presentSignOff(enrolmentId: string, outcome: SignOffOutcome) {
  switch (outcome.kind) {
    case 'SignedOff':
      return { __typename: outcome.kind, enrolmentId };
    case 'NotBegun':
      return {
        ...{ __typename: outcome.kind, start: outcome.start },
        message: notBegun(outcome.start),
      };
    case 'HasContent':
      return invalidInput([
        {
          field: 'enrolmentId',
          problem: outcome.kind,
          message: t`Deze module wordt hier gevolgd en rondt zichzelf af; aftekenen hoeft niet.`,
        },
      ]);
    case 'NoAccess':
      return noSeat();
  }
}

function presentTakeBack(enrolmentId: string, outcome: TakeBackSignOffOutcome) {
  switch (outcome.kind) {
    case 'SignOffTakenBack':
      return { __typename: outcome.kind, enrolmentId };
    case 'BuiltOn':
      return {
        __typename: 'SignOffBuiltOn' as const,
        message: t`Met het certificaat van deze aftekening vroeg deze deelnemer al een plek in een volgende module of uitvoering. Terugnemen kan niet meer.`,
      };
    case 'ReasonDoesNotFit':
      return invalidInput([
        { field: 'reason', problem: outcome.kind, message: t`Schrijf een reden van 5 tot 500 tekens.` },
      ]);
    case 'NotSignedOff':
      return invalidInput([
        { field: 'enrolmentId', problem: outcome.kind, message: t`Deze deelnemer is niet afgetekend.` },
      ]);
    case 'NoAccess':
      return noSeat();
  }
}

function notBegun(start: string): string {
  const day = datesIn(spokenLanguage()).plainDay(start);
  return t`Deze uitvoering begint pas op ${day}. Aftekenen kan vanaf die dag.`;
}

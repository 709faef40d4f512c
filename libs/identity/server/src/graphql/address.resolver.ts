import type { Actor } from '@academy/contracts/identity';
import { AskAddressChange, ConfirmAddress, WithdrawAddressChange } from '@academy/identity/core';
import { Allow, CurrentActor, CurrentRequest, sourceOf, type RequestContext } from '@academy/platform/graphql';
import { Args, Mutation, named, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { MyAccounts } from './my-accounts';
import { OwnSession } from './own-session';
import { presentAddressFaults, presentAddressRefusal } from './present-address';

/** The way to another address. */
@Resolver()
export class AddressResolver {
  constructor(
    private readonly asking: AskAddressChange,
    private readonly confirming: ConfirmAddress,
    private readonly withdrawing: WithdrawAddressChange,
    private readonly accounts: MyAccounts,
    private readonly session: OwnSession,
  ) {}

  @Mutation('askAddressChange')
  @Allow('signedIn')
  async ask(
    @CurrentActor() actor: Actor,
    @CurrentRequest() context: RequestContext,
    @Args() given: Asked<'askAddressChange'>,
  ) {
    const outcome = await this.asking.execute({ actor, ...given, place: sourceOf(context.request.ip) });
    if (outcome.kind === 'InvalidInput') return presentAddressFaults(outcome.faults);
    if (outcome.kind !== 'AddressChangeAsked') return presentAddressRefusal(outcome);
    return { __typename: outcome.kind, account: await this.mine(actor, context) };
  }

  @Mutation('confirmAddress')
  @Allow('anyone')
  async confirm(@Args() given: Asked<'confirmAddress'>) {
    const outcome = await this.confirming.execute(given);
    if (outcome.kind === 'AddressChanged') return { ...named(outcome), ok: true };
    return outcome.kind === 'AddressConfirmed' ? named(outcome) : presentAddressRefusal(outcome);
  }

  @Mutation('withdrawAddressChange')
  @Allow('signedIn')
  async withdraw(@CurrentActor() actor: Actor, @CurrentRequest() context: RequestContext) {
    await this.withdrawing.execute({ actor });
    return { __typename: 'AccountSaved' as const, account: await this.mine(actor, context) };
  }

  private mine({ accountId }: Actor, context: RequestContext) {
    return this.accounts.of(accountId, this.session.of(context));
  }
}

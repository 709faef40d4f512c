import type { Actor } from '@academy/contracts/identity';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Query } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { Accounts } from '../postgres/accounts';
import { presentMe } from './present';

@Resolver()
export class MeResolver {
  constructor(private readonly accounts: Accounts) {}

  @Query('me')
  @Allow('anyone')
  async me(@CurrentActor() actor: Actor | undefined) {
    const account = actor && (await this.accounts.byId(actor.accountId));
    return account ? presentMe(account) : null;
  }
}

import { Leaving, type Actor } from '@academy/contracts/identity';
import { Injectable } from '@nestjs/common';
import { Accounts } from '../postgres/accounts';
import { Workplaces } from '../postgres/workplaces';
import { presentMe } from './present';

/** Who someone is, as they are told of themselves. */
@Injectable()
export class WhoIsIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly workplaces: Workplaces,
    private readonly leaving: Leaving,
  ) {}

  /** Undefined when the account is gone. */
  async me({ accountId, worksAs, sessionEndsAt }: Pick<Actor, 'accountId' | 'worksAs' | 'sessionEndsAt'>) {
    const [account, places, erasedOn] = await Promise.all([
      this.accounts.byId(accountId),
      this.workplaces.of([accountId]),
      this.leaving.on(accountId),
    ]);
    return account ? { ...presentMe(account, places.get(accountId), worksAs), sessionEndsAt, erasedOn } : undefined;
  }
}

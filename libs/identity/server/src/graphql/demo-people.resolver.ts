import type { AccountId } from '@academy/contracts/identity';
import { Allow, CurrentRequest, isUuid, notAllowed, type RequestContext } from '@academy/platform/graphql';
import { Args, Mutation, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { DemoPeople } from '../postgres/demo-people';
import { Workplaces } from '../postgres/workplaces';
import { SessionStore } from '../sessions/session-store';
import { Entering } from './entering';
import { presentDemoAccount } from './present';

/** The one-click way in of a demo. */
@Resolver()
export class DemoPeopleResolver {
  constructor(
    private readonly people: DemoPeople,
    private readonly workplaces: Workplaces,
    private readonly sessions: SessionStore,
    private readonly entering: Entering,
  ) {}

  @Mutation('signInAsDemo')
  @Allow('anyone')
  async asDemo(@CurrentRequest() context: RequestContext, @Args() { account: id }: Asked<'signInAsDemo'>) {
    const accountId = id as AccountId;
    if (!isUuid(id) || !(await this.people.has(accountId))) return notAllowed();
    return this.entering.with(context, await this.sessions.open(accountId));
  }

  @Query('demoAccounts')
  @Allow('anyone')
  async demoAccounts() {
    const people = await this.people.first();
    const places = await this.workplaces.of(people.map(({ id }) => id));
    return people.map((person) => presentDemoAccount(person, places.get(person.id)));
  }
}

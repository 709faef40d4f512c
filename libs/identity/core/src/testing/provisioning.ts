import type { AccountId, Actor, Role } from '@academy/contracts/identity';
import { addDays, dayOf, type Day } from '@academy/kernel';
import { anId, someone } from '@academy/testkit/pure';
import type { OrganisationKind } from '../domain/roles';
import type { ScimActor } from '../domain/scim-key';
import type { FoundScimPerson, ScimPersonId, ScimPersonTold } from '../domain/scim-person';
import { AskByKey } from '../provisioning/ask-by-key';
import { ChangePerson } from '../provisioning/change-person';
import { FindPeople } from '../provisioning/find-people';
import { ListScimKeys } from '../provisioning/list-scim-keys';
import { MakeScimKey } from '../provisioning/make-scim-key';
import { OpenWithScimKey } from '../provisioning/open-with-scim-key';
import { ProvisionPerson } from '../provisioning/provision-person';
import { RemovePerson } from '../provisioning/remove-person';
import { RevokeScimKey } from '../provisioning/revoke-scim-key';
import { FakeFailedTries } from './fake-front-door';
import { FakeScimStore } from './fake-scim-store';
import { countedSecrets } from './joining';

export const ada = 'ada@school.nl';

/** What an administration tells of Ada, where nothing else is said. */
const told = (facts: Partial<ScimPersonTold> = {}): ScimPersonTold => ({
  ...{ userName: ada, externalId: 'e-1', email: ada, givenName: 'Ada', familyName: 'Bakker', displayName: null },
  ...{ language: 'nl', active: true, ...facts },
});

/** An organisation with an owner, and a key of it. */
export function provisioning(kind: OrganisationKind = 'school') {
  let now = new Date('2026-11-28T09:00:00Z');
  const clock = { now: () => now, today: () => dayOf(now) };
  const [store, secrets] = [new FakeScimStore(), countedSecrets()];
  const organisationId = store.anOrganisation(kind);
  const owner = someone('owner', organisationId);
  store.aMembership(owner.accountId, organisationId, 'owner', '2026-09-01' as Day);
  const key: ScimActor = { keyId: anId<'ScimKey'>(), organisationId, name: 'Entra ID' };
  const asking = new AskByKey(secrets, clock);
  const [lists, makes] = [new ListScimKeys(store, clock), new MakeScimKey(store, secrets, clock)];
  const [revokes, opens] = [
    new RevokeScimKey(store, clock),
    new OpenWithScimKey(store, new FakeFailedTries(), secrets, clock),
  ];
  const provisions = new ProvisionPerson(store, asking, secrets, clock);
  const changes = new ChangePerson(store, asking, clock);
  const removes = new RemovePerson(store, asking, clock);
  const finds = new FindPeople(store, clock);
  const only = () => {
    const [person, ...others] = store.people();
    if (!person || others.length > 0) throw new Error(`Expected one person, not ${store.people().length}`);
    return person;
  };
  return {
    ...{ store, organisationId, owner, key, only },
    pass: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    keys: (actor: Actor = owner, id = organisationId) => lists.execute({ actor, organisationId: id }),
    make: (facts: { actor?: Actor; name?: string; lastDay?: Day; organisationId?: string } = {}) =>
      makes.execute({
        ...{ actor: owner, organisationId, name: 'Entra ID', lastDay: addDays(clock.today(), 365), ...facts },
      }),
    revoke: (facts: { actor?: Actor; id?: ScimPersonId; organisationId?: string } = {}) =>
      revokes.execute({ actor: owner, organisationId, id: store.keys()[0]!.id, ...facts } as never),
    open: (secret: string, place = 'home') => opens.execute({ secret, place }),
    provision: (facts: Partial<ScimPersonTold> = {}, actor = key) => provisions.execute({ actor, told: told(facts) }),
    change: (
      facts: Partial<ScimPersonTold> = {},
      { actor = key, id = only().id, version = undefined as number | undefined } = {},
    ) =>
      changes.execute({
        ...{ actor, id, version },
        change: ({ roles: _roles, ...now }: FoundScimPerson) => ({ ...now, active: undefined, ...facts }),
      }),
    remove: ({ actor = key, id = only().id, version = undefined as number | undefined } = {}) =>
      removes.execute({ actor, id, version }),
    find: (actor = key) => finds.execute({ actor, filter: undefined, skip: 0, count: 10 }),
    /** Ada said yes, and is these besides. */
    accept(...besides: readonly Role[]): AccountId {
      const accountId = anId<'Account'>();
      store.accept(organisationId, ada, accountId, '2026-11-01' as Day);
      for (const role of besides) store.aMembership(accountId, organisationId, role, '2026-11-01' as Day);
      return accountId;
    },
    /** What someone is there now. */
    rolesOf: (accountId: AccountId) =>
      store
        .memberships()
        .filter((one) => one.accountId === accountId && (one.until === null || one.until >= clock.today()))
        .map(({ role }) => role),
    states: () => store.invitations().map(({ email, role, answer }) => ({ email, role, answer })),
    mails: () => store.told().filter(({ type }) => type === 'identity.letter-due.v1').length,
  };
}

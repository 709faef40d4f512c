import { newId } from '@academy/platform/postgres';
import * as screens from '../../../libs/gql/src/generated/graphql';
import { askingTheApi, type Person } from './testing/asking-the-api';

const { ask, someone, owner } = askingTheApi();

describe('An owner', () => {
  it('says who is what at their organisation, and it counts from the next request on', async () => {
    const [owner, colleague] = [await someone('Petra'), await someone('Marit')];
    const organisation = owner.organisationId;
    const rolesThere = async () => {
      const { workplaces } = await ask<{ workplaces: { id: string; roles: string[] }[] }>(
        screens.MeDocument,
        {},
        colleague,
      );
      return workplaces.find(({ id }) => id === organisation)?.roles;
    };
    expect(await rolesThere()).toEqual(['STAFF']);
    const given = { organisation, colleague: colleague.accountId, role: 'TRAINER' };
    expect(await ask(screens.GiveRoleDocument, given, owner)).toMatchObject({ __typename: 'MembershipsChanged' });
    expect(await rolesThere()).toEqual(['STAFF', 'TRAINER']);
    expect(await ask(screens.GiveRoleDocument, { ...given, role: 'CURATOR' }, owner)).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await ask(screens.GiveRoleDocument, { ...given, colleague: newId() }, owner)).toMatchObject({
      __typename: 'NoColleague',
    });
    const { colleagues } = await ask<{ colleagues: { id: string; memberships: { id: string; role: string }[] }[] }>(
      screens.OrganisationPeopleDocument,
      { organisation },
      owner,
    );
    const { memberships } = colleagues.find(({ id }) => id === colleague.accountId)!;
    const { id } = memberships.find(({ role }) => role === 'TRAINER')!;
    expect(await ask(screens.EndMembershipDocument, { organisation, id }, owner)).toMatchObject({
      __typename: 'MembershipsChanged',
    });
    expect(await rolesThere()).toEqual(['STAFF']);
  });

  it('has no say elsewhere: what is another’s answers as what is not there', async () => {
    const [owner, other] = [await someone('Petra'), await someone('Wouter')];
    const people = (organisation: string) => ask(screens.OrganisationPeopleDocument, { organisation }, owner);
    expect([await people(other.organisationId), await people('nowhere')]).toEqual([null, null]);
    const give = (organisation: string) =>
      ask(screens.GiveRoleDocument, { organisation, colleague: other.accountId, role: 'OWNER' }, owner);
    expect(await give(other.organisationId)).toEqual(await give('nowhere'));
    const end = (id: string) => ask(screens.EndMembershipDocument, { organisation: other.organisationId, id }, owner);
    const [{ id }] = await owned(other);
    expect(await end(id)).toEqual(await end(newId()));
  });

  it('may leave: the academy’s administrators look after the organisation then, and not before', async () => {
    const [last, admin] = [await someone('Ilse'), await someone('Noor')];
    const organisation = last.organisationId;
    const people = (who: Person) => ask(screens.OrganisationPeopleDocument, { organisation }, who);
    expect(await people(admin)).toBeNull();
    const [{ id }] = await owned(last);
    expect(await ask(screens.EndMembershipDocument, { organisation, id }, last)).toEqual({
      __typename: 'MembershipsChanged',
      people: null,
    });
    const given = { organisation, colleague: last.accountId, role: 'OWNER' };
    expect(await ask(screens.GiveRoleDocument, given, admin)).toMatchObject({ __typename: 'MembershipsChanged' });
    expect(await people(last)).toMatchObject({ id: organisation });
  });

  const owned = ({ accountId }: Person): Promise<[{ id: string }]> =>
    owner().query(`SELECT id FROM identity.membership WHERE account_id = $1 AND role = 'owner'`, [accountId]);
});

import { newId } from '@academy/platform/postgres';
import { describe, expect, it } from '@jest/globals';
import * as screens from '../../../../libs/gql/src/generated/graphql';
import type { askingTheApi } from './asking-the-api';

/** Every field about who works where, for whoever says so. */
export function organisationsAreAsked({
  ask,
  someone,
}: Pick<ReturnType<typeof askingTheApi>, 'ask' | 'someone'>): void {
  describe('An owner', () => {
    it('sees who is what, gives a role and ends it; an administrator reads of all that was done', async () => {
      expect(await ask(screens.AuditDocument, {}, await someone('Noor'))).toMatchObject({ edges: [] });
      const [owning, colleague] = [await someone('Petra'), await someone('Marit')];
      const given = { organisation: owning.organisationId, colleague: colleague.accountId, role: 'TRAINER' };
      expect(await ask(screens.OrganisationPeopleDocument, given, owning)).toMatchObject({ id: given.organisation });
      expect(await ask(screens.GiveRoleDocument, given, owning)).toMatchObject({ __typename: 'MembershipsChanged' });
      const ending = { organisation: given.organisation, id: newId() };
      expect(await ask(screens.EndMembershipDocument, ending, owning)).toMatchObject({ __typename: 'NotAllowed' });
    });
  });
}

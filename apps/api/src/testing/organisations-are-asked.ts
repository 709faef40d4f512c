import { addDays, systemClock } from '@academy/kernel';
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

    it('makes a key for SCIM, and revokes it', async () => {
      const owning = await someone('Petra');
      const { organisationId: organisation } = owning;
      const given = { organisation, name: 'Entra ID', lastDay: addDays(systemClock.today(), 1) };
      expect(await ask(screens.MakeScimKeyDocument, given, owning)).toMatchObject({ __typename: 'ScimKeyMade' });
      const { keys } = await ask<{ keys: { id: string }[] }>(screens.ScimKeysDocument, { organisation }, owning);
      expect(await ask(screens.RevokeScimKeyDocument, { organisation, id: keys[0]!.id }, owning)).toMatchObject({
        __typename: 'ScimKeyRevoked',
      });
    });

    it('invites people, of whom one takes it up', async () => {
      const [owning, invited] = [await someone('Petra'), await someone('Sanne')];
      const { organisationId: organisation } = owning;
      const people = ['sanne@demo.invalid', 'nova@voorbeeld.nl'].map((email) => ({ email, role: 'AUTHOR' }));
      const given = { organisation, people, language: 'NL', trial: true };
      expect(await ask(screens.InvitePeopleDocument, given, owning)).toMatchObject({
        lines: [{ effect: 'NEW' }, { effect: 'NEW' }],
      });
      const sent = await ask<{ invitations: { invitations: { id: string; email: string }[] } }>(
        screens.InvitePeopleDocument,
        { ...given, trial: false },
        owning,
      );
      expect(sent).toMatchObject({ __typename: 'InvitationsSent', count: 2 });
      const { id } = sent.invitations.invitations.find(({ email }) => email === 'nova@voorbeeld.nl')!;
      expect(await ask(screens.WithdrawInvitationDocument, { organisation, id }, owning)).toMatchObject({
        __typename: 'InvitationsChanged',
      });
      expect(await ask(screens.OrganisationInvitationsDocument, { organisation }, owning)).toMatchObject({
        invitations: [{ state: 'OPEN' }, { state: 'WITHDRAWN' }],
      });
      expect(await ask(screens.InvitationByLinkDocument, { link: 'nothing' })).toBeNull();
      const [mine] = await ask<{ id: string }[]>(screens.MyInvitationsDocument, {}, invited);
      expect(await ask(screens.AnswerInvitationDocument, { id: mine!.id, accept: true }, invited)).toMatchObject({
        ...{ __typename: 'InvitationAccepted', organisationId: organisation, role: 'AUTHOR' },
      });
    });
  });
}

import { newId } from '@academy/platform/postgres';
import { describe, expect, it } from '@jest/globals';
import * as screens from '../../../../libs/gql/src/generated/graphql';
import type { Answer, askingTheApi } from './asking-the-api';

interface Registrations {
  readonly registrations: readonly { readonly id: string; readonly state: string }[];
}

/** Every field about organisations that people register, for who asks and for who decides. */
export function registrationsAreAsked({
  ask,
  someone,
}: Pick<ReturnType<typeof askingTheApi>, 'ask' | 'someone'>): void {
  describe('Whoever registers an organisation', () => {
    const about = { name: 'Bakker & Zonen', kind: 'COMPANY', note: 'Ik leid de opleidingen.' };

    it('sees that it waits, and takes it back', async () => {
      const mine = await someone('Sanne');
      const id = newId();
      const asked = { ...about, id, number: '12345678' };
      expect(await ask<Registrations>(screens.RegisterOrganisationDocument, asked, mine)).toMatchObject({
        ...{ __typename: 'RegistrationsChanged', registrations: [{ id, state: 'WAITS' }] },
      });
      expect(await ask(screens.RegisterOrganisationDocument, { ...asked, number: '1' }, mine)).toMatchObject({
        ...{ __typename: 'InvalidInput', faults: [{ field: 'number', problem: 'NumberOfOtherForm' }] },
      });
      expect(await ask(screens.MyRegistrationsDocument, {}, mine)).toMatchObject([{ id }]);
      expect(await ask(screens.WithdrawRegistrationDocument, { id }, mine)).toMatchObject({ registrations: [] });
      expect(await ask(screens.WithdrawRegistrationDocument, { id: 'nothing' }, mine)).toMatchObject({
        __typename: 'RegistrationsChanged',
      });
    });

    it('owns it once an administrator let it in, and has an office there', async () => {
      const [mine, admin] = [await someone('Ruben'), await someone('Noor')];
      const ids = [newId(), newId(), newId()] as const;
      for (const [nth, id] of ids.entries())
        await ask(screens.RegisterOrganisationDocument, { ...about, id, number: `1111111${nth}` }, mine);
      const waiting = await ask<Answer>(screens.RegistrationsDocument, {}, admin);
      expect(waiting).toMatchObject({ waiting: [{ askedBy: expect.stringContaining('Ruben') }, {}, {}] });
      const decide = (document: { toString(): string }, variables: object) => ask(document, variables, admin);
      expect(await decide(screens.AdmitOrganisationDocument, { id: ids[0] })).toMatchObject({
        __typename: 'RegistrationDecided',
      });
      const organisation = 'bakker-zonen-11111110';
      const { workplaces } = await ask<{ workplaces: object[] }>(screens.MeDocument, {}, mine);
      expect(workplaces).toContainEqual(expect.objectContaining({ id: organisation, roles: ['OWNER'] }));
      expect(await decide(screens.CloseAsKnownDocument, { id: ids[1], organisation })).toMatchObject({
        overview: { decided: [{ state: 'KNOWN', organisation: { id: organisation } }, { state: 'ADMITTED' }] },
      });
      expect(await decide(screens.RefuseOrganisationDocument, { id: ids[2], reason: ' ' })).toMatchObject({
        __typename: 'InvalidInput',
      });
      expect(await decide(screens.RefuseOrganisationDocument, { id: ids[2], reason: 'Nee' })).toMatchObject({
        overview: { waiting: [], decided: [{ state: 'REFUSED', reason: 'Nee' }, {}, {}] },
      });
      const again = { ...about, id: newId(), number: '11111110' };
      expect(await ask(screens.RegisterOrganisationDocument, again, mine)).toMatchObject({
        ...{ __typename: 'OrganisationIsHere', organisation: { name: 'Bakker & Zonen' } },
      });
    });
  });
}

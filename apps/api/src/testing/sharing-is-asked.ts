import { newId } from '@academy/platform/postgres';
import * as screens from '../../../../libs/gql/src/generated/graphql';
import type { askingTheApi } from './asking-the-api';

interface Shared {
  readonly share: { readonly id: string };
}
interface Sharing {
  readonly latest: string;
  readonly shares: readonly { readonly id: string; readonly kind: string }[];
  readonly things: readonly { readonly id: string; readonly kind: string; readonly purposes: readonly string[] }[];
}

/** What people share with those who lead where they work, through the API. */
export function sharingIsAsked({ ask, someone }: Pick<ReturnType<typeof askingTheApi>, 'ask' | 'someone'>): void {
  describe('A teacher and who leads where they work', () => {
    it('share what the teacher chose, until they stop', async () => {
      const [teacher, manager] = [await someone('Marit'), await someone('Petra')];
      const { organisationId: organisation } = manager;
      const { things, latest } = await ask<Sharing>(screens.MySharingDocument, {}, teacher);
      const [{ id: thing, kind }] = things.filter((one) => one.kind === 'PROFILE') as [Sharing['things'][number]];
      const given = { kind, thing, organisation, purpose: 'PROOF', until: latest };
      expect(await ask(screens.ShareThingDocument, given, teacher)).toMatchObject({ __typename: 'ThingShared' });
      const late = { ...given, until: '2999-01-01' };
      expect(await ask(screens.ShareThingDocument, late, teacher)).toEqual({ __typename: 'DayNotPossible', latest });
      const [{ share }] = await ask<[Shared]>(screens.SharedWithUsDocument, { organisation }, manager);
      const asked = { organisation, id: share.id };
      expect(await ask(screens.OpenSharedDocument, asked, manager)).toMatchObject({ __typename: 'SharedOpened' });
      expect(await ask(screens.StopSharingDocument, { id: share.id }, teacher)).toMatchObject({
        sharing: { looks: [{ by: expect.stringMatching(/^Petra /), refused: false }] },
      });
      expect(await ask(screens.OpenSharedDocument, asked, manager)).toEqual(
        await ask(screens.OpenSharedDocument, { organisation, id: newId() }, manager),
      );
    });
  });
}

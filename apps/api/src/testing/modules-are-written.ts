import { newId } from '@academy/platform/postgres';
import { describe, expect, it } from '@jest/globals';
import * as screens from '../../../../libs/gql/src/generated/graphql';
import type { Answer, askingTheApi } from './asking-the-api';

/** A module of which nothing is wrong, as its author sends it. */
export const whatItSays = {
  ...{ titleNl: 'Meten aan motoren', titleEn: 'Measuring motors', summaryNl: 'Je meet veilig aan een motor.' },
  ...{ programmeNl: ['Kennismaken', 'Meten'], hours: 12, contactHours: 8, form: 'ONSITE', city: 'Delft' },
  ...{ languages: ['NL'], sectors: ['MBO'], prerequisites: [], validMonths: 24 },
};

interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly faults: readonly object[];
}
export type Kept = Answer & { readonly draft: Draft };

/** Every field about modules that are being written, for whoever writes and reads them. */
export function modulesAreWritten({ ask, someone }: Pick<ReturnType<typeof askingTheApi>, 'ask' | 'someone'>): void {
  describe('A module', () => {
    it('is begun, kept, handed in, taken back and thrown away by its author', async () => {
      const author = await someone('Wouter');
      const { organisationId: organisation } = author;
      expect(await ask(screens.DemandDocument, { organisation }, author)).toMatchObject({ smallestGroup: 10 });
      const begun = await ask<Kept>(screens.StartDraftDocument, { organisation }, author);
      const { id, revision } = begun.draft;
      const contents = { ...whatItSays, outcomes: [] };
      const saved = await ask<Kept>(screens.SaveDraftDocument, { id, revision, contents }, author);
      expect(saved).toMatchObject({ __typename: 'DraftKept', draft: { faults: [{ path: 'outcomes' }] } });
      expect(await ask(screens.SubmitDraftDocument, { id, revision: revision + 1 }, author)).toMatchObject({
        __typename: 'DraftNotReady',
      });
      expect(await ask(screens.TakeBackDraftDocument, { id }, author)).toMatchObject({ __typename: 'DraftElsewhere' });
      const { drafts } = await ask<{ drafts: Draft[] }>(screens.OwnModulesDocument, { organisation }, author);
      expect(drafts).toMatchObject([{ id }]);
      expect(await ask(screens.ModuleDraftDocument, { id }, author)).toMatchObject({ id, contents: whatItSays });
      expect(await ask(screens.DropDraftDocument, { id, revision: revision + 1 }, author)).toMatchObject({
        __typename: 'DraftDropped',
      });
      expect(await ask(screens.ModuleDraftDocument, { id }, author)).toBeNull();
    });

    it('is read by a curator, to whom nothing is there that was not handed in', async () => {
      const curator = await someone('Hanneke');
      expect(await ask(screens.DraftsInReviewDocument, {}, curator)).toEqual([]);
      const verdict = { id: newId(), revision: 1, publish: true, remark: null };
      expect(await ask(screens.ReviewDraftDocument, verdict, curator)).toMatchObject({ __typename: 'NotAllowed' });
    });
  });
}

import { newId } from '@academy/platform/postgres';
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as screens from '../../../../libs/gql/src/generated/graphql';
import type { Answer, askingTheApi, Person } from './asking-the-api';

type Asking = Pick<ReturnType<typeof askingTheApi>, 'ask' | 'someone' | 'aModule'>;

/** Every field about a path: the goal, why it is so, what is changed in it, tests that shorten it, and what is written against it. */
export function plansAreAsked({ ask, someone, aModule }: Asking): void {
  describe('Who plans', () => {
    let teacher: Person;
    beforeAll(async () => {
      teacher = await someone('Sanne');
    });
    const her = <Given = Answer>(document: { toString(): string }, variables: object = {}) =>
      ask<Given>(document, variables, teacher);

    it('has no path until they choose a goal that is there', async () => {
      expect(await her(screens.MyPathDocument)).toBeNull();
      expect(await her(screens.ProfileQuestionsDocument)).toEqual(expect.any(Array));
      expect(await her(screens.RenewPathDocument)).toMatchObject({ __typename: 'NoPathYet' });
      expect(await her(screens.AcceptProposalDocument, { basis: 'none' })).toMatchObject({ __typename: 'NoPathYet' });
      expect(await her<unknown[]>(screens.RoutePreviewsDocument)).not.toHaveLength(0);
      const choose = (routeSlug: string) => her(screens.TailorPathDocument, { routeSlug });
      expect(await choose('rt-nowhere')).toMatchObject({ __typename: 'RouteNotFound' });
      expect(await choose('rt-02')).toMatchObject({ __typename: 'PathTailored' });
      expect(await her(screens.MyPathDocument)).toMatchObject({ steps: expect.any(Array) });
    });

    it('is told why a path is as it is', async () => {
      expect(await her(screens.MyTempoDocument)).not.toBeNull();
      expect(await her(screens.MyPathExplanationDocument)).not.toBeNull();
      expect(await her(screens.PathCounterfactualsDocument)).toEqual(expect.any(Array));
      expect(await her(screens.MyPathProgrammeDocument)).not.toBeNull();
      expect(await her(screens.MyPathExplanationFileDocument)).not.toBeNull();
      const [step] = await steps();
      expect(await her(screens.AlternativesInMyPathDocument, { moduleSlug: step })).toEqual(expect.any(Array));
      expect(await her(screens.WhyNotInMyPathDocument, { moduleSlug: 'nowhere' })).toBeNull();
      const { moduleSlug } = await aModule(`v.slug <> ALL ('{${(await steps()).join()}}')`);
      expect(await her(screens.WhyNotInMyPathDocument, { moduleSlug })).not.toBeNull();
    });

    const steps = async (): Promise<string[]> => {
      const path = await her<{ steps: { module: { slug: string } }[] }>(screens.MyPathDocument);
      return path.steps.map(({ module }) => module.slug);
    };

    it('changes a path by hand, at a price that is said before, and takes that back', async () => {
      const input = { banned: (await steps()).slice(-1) };
      expect(await her(screens.PreviewAdjustmentDocument, { input })).toMatchObject({
        __typename: 'AdjustmentPreview',
      });
      expect(await her(screens.AdjustPathDocument, { input })).toMatchObject({ __typename: 'PathAdjusted' });
      expect(await her(screens.AdjustPathDocument, { input: { pinned: ['nowhere'] } })).toMatchObject({
        __typename: 'UnknownModules',
      });
      expect(await her(`mutation { resetAdjustments { __typename } }`)).toEqual({ __typename: 'PathAdjusted' });
    });

    it('has a path worked out anew, and accepts only what was offered', async () => {
      expect(await her(screens.RenewPathDocument)).toMatchObject({ __typename: 'PathRenewed' });
      expect(await her(screens.AcceptProposalDocument, { basis: 'none' })).toMatchObject({
        __typename: 'ProposalOutdated',
      });
    });

    it('takes an entry test, whose worth is said before and after', async () => {
      const offers = await her<{ competence: { id: string } }[]>(screens.EntryTestOffersDocument);
      const competenceId = offers[0]!.competence.id;
      expect(await her(screens.EntryTestStakesDocument, { competenceId })).not.toBeNull();
      expect(await her(screens.EntryTestDocument, { competenceId })).not.toBeNull();
      expect(await her(screens.StartEntryTestDocument, { competenceId: 'nowhere' })).toMatchObject({
        __typename: 'NoEntryTestNow',
      });
      const attemptId = newId();
      expect(await her(screens.EntryTestEffectDocument, { attemptId })).toBeNull();
      const answer = { attemptId, questionId: '0', optionId: null };
      expect(await her(screens.AnswerEntryTestDocument, answer)).toMatchObject({ __typename: 'EntryTestGone' });
      expect(await her(screens.GiveUpEntryTestDocument, { attemptId })).toMatchObject({ __typename: 'EntryTestGone' });
      expect(await her(screens.StartEntryTestDocument, { competenceId })).toMatchObject({
        __typename: 'EntryTestKept',
      });
    });

    it('writes against the path, sees that, and takes it back', async () => {
      const write = (text: string) =>
        her(screens.ObjectToPathDocument, { moduleSlug: null, text, idempotencyKey: newId() });
      expect(await write(' ')).toMatchObject({ __typename: 'InvalidInput' });
      expect(await write('Dit doe ik al jaren.')).toMatchObject({ __typename: 'ObjectionMade' });
      const [objection] = await her<{ id: string }[]>(screens.MyObjectionsDocument);
      const takeBack = () => her(screens.TakeBackObjectionDocument, { id: objection!.id });
      expect(await takeBack()).toMatchObject({ __typename: 'ObjectionTakenBack' });
      expect(await takeBack()).toMatchObject({ __typename: 'ObjectionNotFound' });
    });
  });
}

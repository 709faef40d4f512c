import { aCurator, everyoneBut } from '@academy/testkit/pure';
import { FakeFiguresStore } from '../testing/fake-figures-store';
import { AskToLearn } from './ask-to-learn';

describe('Asking to learn now', () => {
  it('has it told to the worker, with who asked', async () => {
    const store = new FakeFiguresStore();
    const actor = aCurator();
    expect(await new AskToLearn(store).execute({ actor })).toEqual({ kind: 'LearningAsked' });
    expect(store.kept.told).toEqual([{ type: 'matching.learning-due.v1', period: null, askedBy: actor.accountId }]);
  });

  it('is for curators', async () => {
    const store = new FakeFiguresStore();
    for (const actor of everyoneBut('curator'))
      expect(await new AskToLearn(store).execute({ actor })).toEqual({ kind: 'NotAllowed' });
    expect(store.kept.told).toEqual([]);
  });
});

import { aTeacher, everyoneBut } from '@academy/testkit/pure';
import { following, quiz, text } from '../testing/following';
import { KeepQuizDraft } from './keep-quiz-draft';

describe('What was chosen in a quiz so far', () => {
  const choosing = () => {
    const follower = following([text('a'), quiz]);
    const { access, store, enrolmentId, actor } = follower;
    const choose = (answers: Record<string, string[]>, { partId = 'quiz', by = actor, asked = access } = {}) =>
      new KeepQuizDraft(asked, store).execute({
        ...{ actor: by, enrolmentId, partId },
        answers: Object.entries(answers).map(([questionId, optionIds]) => ({ questionId, optionIds })),
      });
    return { ...follower, choose, draft: () => follower.kept().drafts.get('quiz') };
  };

  it('is kept question by question: the choices of others stay', async () => {
    const { choose, draft } = choosing();
    expect(await choose({ q1: ['b'] })).toEqual({ kind: 'QuizDraftKept' });
    await choose({ q2: ['a'] });
    await choose({ q1: ['a'] });
    expect(draft()).toEqual([
      { questionId: 'q1', optionIds: ['a'] },
      { questionId: 'q2', optionIds: ['a'] },
    ]);
  });

  it('said twice is kept once', async () => {
    const { choose, draft } = choosing();
    await choose({ q1: ['b'] });
    await choose({ q1: ['b'] });
    expect(draft()).toEqual([{ questionId: 'q1', optionIds: ['b'] }]);
  });

  it('is gone when nothing is chosen any more', async () => {
    const { choose, draft } = choosing();
    await choose({ q1: ['b'] });
    await choose({ q1: [] });
    expect(draft()).toBeUndefined();
  });

  it('needs no answer to every question, and no answer that is not there', async () => {
    const { choose, draft } = choosing();
    expect(await choose({ q1: ['z'], q9: ['a'] })).toEqual({
      kind: 'AnswersDoNotFit',
      faults: [
        { field: 'q9', problem: 'UnknownQuestion' },
        { field: 'q1', problem: 'UnknownOption' },
      ],
    });
    expect(draft()).toBeUndefined();
    expect(await choose({}, { partId: 'a' })).toEqual({ kind: 'NoSuchQuiz' });
  });

  it('is kept for who has a seat, also when they withdraw meanwhile', async () => {
    const { choose, withdrawnMeanwhile, draft } = choosing();
    for (const by of [aTeacher(), ...everyoneBut('teacher')])
      expect(await choose({ q1: ['a'] }, { by })).toEqual({ kind: 'NoAccess' });
    expect(await choose({ q1: ['a'] }, { asked: withdrawnMeanwhile() })).toEqual({ kind: 'NoAccess' });
    expect(draft()).toBeUndefined();
  });
});

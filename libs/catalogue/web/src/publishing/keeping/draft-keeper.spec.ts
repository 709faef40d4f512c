import { jest } from '@jest/globals';
import type { Draft, SaveAnswer, Written } from '../api';
import { aDraft, whole } from '../testing/drafts';
import { DraftKeeper, PAUSE } from './draft-keeper';

const draft = (given: object = {}) => aDraft(given) as unknown as Draft;
const contents = (given: object) => ({ ...whole, ...given });
const kept = ({ revision, contents: written }: Written) =>
  ({ __typename: 'DraftKept', draft: draft({ revision: revision + 1, contents: written }) }) as unknown as SaveAnswer;

/** Keeps with an academy that answers when the test says so. */
function keeping() {
  const sent: Written[] = [];
  const waiting: ((answer: SaveAnswer | Error) => void)[] = [];
  const keeper = new DraftKeeper(
    (written) => {
      sent.push(written);
      return new Promise((resolve, reject) =>
        waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
      );
    },
    draft(),
    'nl',
  );
  const answer = async (with_: (written: Written) => SaveAnswer | Error = kept) => {
    waiting.shift()?.(with_(sent.at(-1)!));
    await jest.advanceTimersByTimeAsync(0);
  };
  return { keeper, sent, answer, paused: () => jest.advanceTimersByTimeAsync(PAUSE) };
}

describe('What is typed in a draft', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is kept once, a moment after typing stops', async () => {
    const { keeper, sent, answer, paused } = keeping();
    for (const titleNl of ['M', 'Me', 'Mee']) keeper.type({ titleNl });
    expect([sent.length, keeper.now().unsaved]).toEqual([0, true]);
    await paused();
    expect(sent.map((written) => [written.revision, written.contents.titleNl])).toEqual([[3, 'Mee']]);
    await answer();
    expect(keeper.now()).toMatchObject({ unsaved: false, progress: { kind: 'resting' }, draft: { revision: 4 } });
    await keeper.keep();
    expect(sent.length).toBe(1);
  });

  it('waits for what is under way, and follows on its revision', async () => {
    const { keeper, sent, answer, paused } = keeping();
    keeper.type({ titleNl: 'Een' });
    await paused();
    keeper.type({ titleNl: 'Twee' });
    await paused();
    expect(sent.length).toBe(1);
    await answer();
    expect(sent.map(({ revision }) => revision)).toEqual([3, 4]);
    expect(sent.at(-1)?.contents.titleNl).toBe('Twee');
    await answer();
    expect(keeper.now()).toMatchObject({ unsaved: false, draft: { revision: 5 } });
  });

  it('stays when it could not be kept, and is sent again when asked', async () => {
    const { keeper, sent, answer, paused } = keeping();
    keeper.type({ titleNl: 'Een' });
    await paused();
    await answer(() => new Error('no line'));
    expect(keeper.now()).toMatchObject({ unsaved: true, progress: { kind: 'failed' }, typed: { titleNl: 'Een' } });
    const again = keeper.keep();
    await jest.advanceTimersByTimeAsync(0);
    await answer();
    expect([await again, sent.length]).toEqual([true, 2]);
  });

  it('waits for a choice where somebody else wrote, and then stays or goes', async () => {
    const changed = () =>
      ({
        __typename: 'DraftChanged',
        draft: draft({ revision: 8, contents: contents({ titleNl: 'Hun titel' }) }),
      }) as unknown as SaveAnswer;
    const mine = keeping();
    mine.keeper.type({ titleNl: 'Mijn titel' });
    await mine.paused();
    await mine.answer(changed);
    expect([await mine.keeper.keep(), mine.sent.length]).toEqual([false, 1]);
    void mine.keeper.insist();
    await jest.advanceTimersByTimeAsync(0);
    expect(mine.sent.at(-1)).toMatchObject({ revision: 8, contents: { titleNl: 'Mijn titel' } });
    await mine.answer();
    expect(mine.keeper.now().unsaved).toBe(false);

    const theirs = keeping();
    theirs.keeper.type({ titleNl: 'Mijn titel' });
    await theirs.paused();
    await theirs.answer(changed);
    const { progress } = theirs.keeper.now();
    if (progress.kind === 'changed') theirs.keeper.take(progress.theirs);
    await theirs.paused();
    expect(theirs.keeper.now()).toMatchObject({ unsaved: false, typed: { titleNl: 'Hun titel' } });
    expect(theirs.sent.length).toBe(1);
  });

  it('is not replaced by news, as long as it is not kept', async () => {
    const { keeper } = keeping();
    keeper.type({ titleNl: 'Mijn titel' });
    keeper.hear(draft({ revision: 9, contents: contents({ titleNl: 'Hun titel' }) }));
    expect(keeper.now().typed.titleNl).toBe('Mijn titel');
    keeper.letGo();
    keeper.hear(draft({ revision: 9, contents: contents({ titleNl: 'Hun titel' }) }));
    expect(keeper.now().typed.titleNl).toBe('Hun titel');
  });

  it('is unsaved also where it cannot be sent, as it is no number', async () => {
    const { keeper, sent, answer, paused } = keeping();
    keeper.type({ hours: 'twaalf' });
    await paused();
    expect(sent.at(-1)?.contents.hours).toBeNull();
    await answer();
    expect([keeper.now().unsaved, await keeper.keep(), keeper.now().typed.hours]).toEqual([true, false, 'twaalf']);
  });
});

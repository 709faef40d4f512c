import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { FakeWorkStore } from '../testing/fake-work-store';
import { TryAgain } from './try-again';

const admin = someone('admin');
const letter = (facts = {}) => ({
  eventId: anId(),
  name: 'messaging.send-letter',
  kind: 'UNREACHABLE' as const,
  ...facts,
});

function aDesk(...works: ReturnType<typeof letter>[]) {
  const store = new FakeWorkStore();
  for (const one of works) store.fails(one);
  return { store, tryAgain: new TryAgain(store) };
}

describe('Trying work again', () => {
  it('has one piece of work tried now', async () => {
    const [one, other] = [letter(), letter()];
    const { store, tryAgain } = aDesk(one, other);
    expect(await tryAgain.execute({ actor: admin, which: one })).toEqual({ kind: 'TryingAgain', count: 1 });
    expect(store.asked).toEqual([one.eventId]);
  });

  it('has it tried once, whoever asks twice', async () => {
    const one = letter();
    const { store, tryAgain } = aDesk(one);
    const twice = [admin, someone('admin')].map((actor) => tryAgain.execute({ actor, which: one }));
    expect((await Promise.all(twice)).map((outcome) => 'count' in outcome && outcome.count).sort()).toEqual([0, 1]);
    expect(store.asked).toEqual([one.eventId]);
  });

  it('has all tried that failed for one reason, and no other', async () => {
    const all = [letter(), letter(), letter({ kind: 'REFUSED' }), letter({ name: 'paths.propose' })];
    const { store, tryAgain } = aDesk(...all);
    const which = { name: 'messaging.send-letter', kind: 'UNREACHABLE' } as const;
    expect(await tryAgain.execute({ actor: admin, which })).toEqual({ kind: 'TryingAgain', count: 2 });
    expect(store.asked).toEqual([all[0]!.eventId, all[1]!.eventId]);
  });

  it('says of what is done meanwhile, and of what is not there, that there is nothing to try', async () => {
    const one = letter();
    const { store, tryAgain } = aDesk(one);
    store.does(one);
    expect(await tryAgain.execute({ actor: admin, which: one })).toEqual({ kind: 'WorkDone' });
    expect(await tryAgain.execute({ actor: admin, which: letter() })).toEqual({ kind: 'WorkNotFound' });
    expect(store.asked).toEqual([]);
  });

  it('is for administrators of the academy', async () => {
    const one = letter();
    const { store, tryAgain } = aDesk(one);
    for (const actor of everyoneBut('admin'))
      expect(await tryAgain.execute({ actor, which: one })).toEqual({ kind: 'NotAllowed' });
    expect(store.asked).toEqual([]);
  });
});

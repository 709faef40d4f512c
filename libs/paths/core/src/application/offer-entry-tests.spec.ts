import { everyoneBut } from '@academy/testkit/pure';
import { planning, shows } from '../testing/planning';
import { OfferEntryTests } from './offer-entry-tests';

describe('Entry tests that a path offers', () => {
  const onAPath = async ({ takeable = ['a'], taken = 0, withPath = true } = {}) => {
    const teacher = planning();
    // Said, and not sure enough to count: a test may save the module that leads to it.
    teacher.facts.evidence.push(shows(2, { type: 'self' }));
    if (withPath) await teacher.tailor();
    const { routes, desk, store } = teacher;
    const tests = {
      takeable: async (_: unknown, among: readonly string[]) => new Set(among.filter((id) => takeable.includes(id))),
      takenLately: async () => taken,
    };
    const offering = new OfferEntryTests({ routes, desk, store, tests });
    const offered = async (actor = teacher.actor as Parameters<typeof offering.execute>[0]['actor']) =>
      (await offering.execute({ actor })).map(({ competenceId }) => competenceId);
    return { ...teacher, offered };
  };

  it('are those that can save hours, and that can be taken now', async () => {
    const { offered } = await onAPath();
    expect(await offered()).toEqual(['a']);
    expect(await (await onAPath({ takeable: [] })).offered()).toEqual([]);
  });

  it('are never more, with those that were taken lately, than may be asked of anyone', async () => {
    expect(await (await onAPath({ taken: 100 })).offered()).toEqual([]);
  });

  it('are none without a path, and none for who is no teacher', async () => {
    expect(await (await onAPath({ withPath: false })).offered()).toEqual([]);
    const { offered } = await onAPath();
    for (const actor of everyoneBut('teacher')) expect(await offered(actor)).toEqual([]);
  });
});

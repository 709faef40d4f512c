import { enrolling } from '../testing/enrolling';

describe('A queue', () => {
  const waiting = async (facts: Parameters<typeof enrolling>[0] = {}) => {
    const edition = enrolling({ seats: 1, ...facts });
    const [seated, queued] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [seated, queued]) await edition.decide(enrolment);
    return { ...edition, seated, queued };
  };

  it('goes on until its closing day', async () => {
    const { settle, itIs, queued, now } = await waiting();
    itIs('2026-12-17');
    expect(await settle()).toEqual({ kind: 'QueuesSettled' });
    expect(now(queued)?.state).toBe('queued');
  });

  it('ends after it: who waits is refused and told so, who has a seat keeps it', async () => {
    const { settle, itIs, queued, seated, now, told } = await waiting();
    itIs('2026-12-18');
    await settle();
    expect([now(seated)?.state, now(queued)]).toMatchObject(['enrolled', { state: 'refused', reason: 'QUEUE_ENDED' }]);
    expect(told().at(-1)).toBe('enrolment-refused');
  });

  it('ends with an edition that is offered no more', async () => {
    const { settle, store, editionId, queued, now } = await waiting();
    store.becomes(editionId, { offered: false });
    await settle();
    expect(now(queued)).toMatchObject({ state: 'refused', reason: 'QUEUE_ENDED' });
  });

  it('is settled once for a day, and doing it again changes nothing', async () => {
    const { settle, itIs, told } = await waiting();
    itIs('2026-12-18');
    await settle('day-1/settle');
    const before = told();
    expect(await settle('day-1/settle')).toEqual({ kind: 'AlreadyDone' });
    await settle('day-2/settle');
    expect(told()).toEqual(before);
  });
});

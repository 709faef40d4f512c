import { clockAt } from '@academy/kernel';
import { anId } from '@academy/testkit/pure';
import type { Enrolment } from '../domain/enrolment';
import { enrolling } from '../testing/enrolling';
import { RecountSeats } from './recount-seats';

describe('Counting the seats of an edition anew', () => {
  const counting = async (seats: number, people: number) => {
    const edition = enrolling({ seats });
    const { store, editionId } = edition;
    const asked: Enrolment[] = [];
    for (let one = 0; one < people; one += 1) asked.push(await edition.asked());
    for (const one of asked) await edition.decide(one);
    const recounting = new RecountSeats(store, clockAt(new Date('2026-11-24T09:00:00Z')));
    return {
      ...{ ...edition, asked },
      recount: (id = editionId) => recounting.execute({ editionId: id }),
      /** Writes the seats as no rule would. */
      seatsBecome: (facts: object) =>
        store.transact(async (tx) => {
          const now = (await tx.lockSeats([editionId])).get(editionId);
          if (now) tx.keepSeats({ ...now, ...facts });
        }),
      turnsBecome: (turn: number | null) =>
        store.transact(async (tx) => {
          for (const one of await tx.waiting(editionId, 99)) tx.keep({ ...one, turn });
        }),
    };
  };

  it('changes no count, no turn and no enrolment where all is right', async () => {
    const { recount, seats, store } = await counting(1, 3);
    const [before, people] = [seats(), store.enrolments];
    expect(await recount()).toEqual({ kind: 'SeatsRecounted' });
    expect(seats()).toEqual({ ...before, revision: expect.any(Number) });
    expect(store.enrolments).toEqual(people);
  });

  it('gives a seat that was counted and is nobody’s to whoever waits longest, and tells so', async () => {
    const { recount, seats, seatsBecome, asked, now, told } = await counting(2, 3);
    await seatsBecome({ seats: 3, taken: 3 });
    await recount();
    expect(seats()).toMatchObject({ taken: 3, waiting: 0 });
    expect(now(asked[2] as Enrolment)?.state).toBe('enrolled');
    expect(told().at(-1)).toBe('teacher-enrolled');
  });

  it('counts seats and people in the queue that were forgotten', async () => {
    const { recount, seats, seatsBecome } = await counting(2, 4);
    await seatsBecome({ taken: 0, waiting: 0 });
    await recount();
    expect(seats()).toMatchObject({ taken: 2, waiting: 2 });
  });

  it('gives everyone in the queue a turn of their own, in order of asking, where some had none or the same', async () => {
    const { recount, turnsBecome, asked, now, seats, withdraw } = await counting(1, 4);
    for (const turn of [null, 2, 99]) {
      await turnsBecome(turn);
      await recount();
      const turns = asked.slice(1).map((one) => now(one)?.turn ?? 0);
      expect(turns).toEqual([turns[0], (turns[0] ?? 0) + 1, (turns[0] ?? 0) + 2]);
      expect(seats()?.nextTurn).toBe((turns[2] ?? 0) + 1);
    }
    await withdraw(asked[0] as Enrolment);
    expect(now(asked[1] as Enrolment)?.state).toBe('enrolled');
  });

  it('takes a seat from nobody where more were given than there are: a person chooses', async () => {
    const { recount, seats, seatsBecome } = await counting(2, 2);
    await seatsBecome({ seats: 1, taken: 1 });
    const before = seats();
    expect(await recount()).toEqual({ kind: 'Oversold' });
    expect(seats()).toEqual(before);
  });

  it('says of an edition that it does not know that it does not', async () => {
    expect(await (await counting(1, 0)).recount(anId())).toEqual({ kind: 'EditionNotFound' });
  });
});

import { Rests } from './rests';

const HOUR = 3_600_000;

describe('Rests', () => {
  it('end for everyone who rests, when everyone is woken', async () => {
    const rests = new Rests();
    const resting = [1, 2, 3, 4].map(() => rests.rest(HOUR));
    rests.wakeAll();
    await expect(Promise.all(resting)).resolves.toHaveLength(4);
  });

  it('end by themselves', async () => {
    await expect(new Rests().rest(1)).resolves.toBeUndefined();
  });

  it('are none when the bell rang during the turn before, once', async () => {
    const rests = new Rests();
    rests.ring();
    rests.ring();
    await rests.rest(HOUR);
    const resting = rests.rest(HOUR);
    rests.ring();
    await resting;
    const last = rests.rest(HOUR);
    rests.wakeAll();
    await expect(last).resolves.toBeUndefined();
  });
});

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
});

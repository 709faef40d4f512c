import { Pauses } from './pauses';

describe('Pauses before a part is started again', () => {
  it('grow from half a second to half a minute, and never end', () => {
    const pauses = new Pauses();
    const first = Array.from({ length: 8 }, () => pauses.after(0));
    expect(first).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    for (let death = 0; death < 10_000; death += 1) expect(pauses.after(10)).toBe(30_000);
  });

  it('are short again after a minute of staying up', () => {
    const pauses = new Pauses();
    for (let death = 0; death < 5; death += 1) pauses.after(59_999);
    expect(pauses.after(60_000)).toBe(500);
  });
});

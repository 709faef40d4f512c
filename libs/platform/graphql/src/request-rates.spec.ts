import type { Caller } from './context';
import { RequestRates } from './request-rates';

const from = (ip: string) => ({ ip }) as never;
const aCaller = (accountId: string): Caller => ({ accountId, standings: new Set() });
const [ada, ben] = [aCaller('ada'), aCaller('ben')];
const times = async (count: number, ask: () => Promise<void>) => {
  for (let n = 0; n < count; n += 1) await ask();
};

describe('Who asks', () => {
  it('more than a person does in a minute is told to wait, wherever they are, and nobody else is', async () => {
    const rates = new RequestRates(3);
    await times(3, () => rates.count(from('192.0.2.1'), ada));
    await expect(rates.count(from('192.0.2.2'), ada)).rejects.toMatchObject({
      extensions: { code: 'TOO_MANY_REQUESTS', http: { status: 429 } },
      seconds: expect.any(Number),
    });
    await rates.count(from('192.0.2.1'), ben);
  });

  it('without an account is counted by their address, and an IPv6 network is one', async () => {
    const rates = new RequestRates(1);
    await times(10, () => rates.count(from('2001:db8::1'), undefined));
    await expect(rates.count(from('2001:db8::2'), undefined)).rejects.toThrow();
    await rates.count(from('2001:db8:0:1::1'), undefined);
    await rates.count(from('2001:db8::1'), ada);
  });

  it('is not counted where no limit is set', async () => {
    await times(1_000, () => new RequestRates(undefined).count(from('192.0.2.1'), undefined));
  });
});

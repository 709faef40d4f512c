import { SingleFlight } from './single-flight';

/** An answer that comes when it is told to, and what became of it. */
function pending() {
  const told = {
    starts: 0,
    isGivenUp: false,
    resolve: (_: string): void => undefined,
    reject: (_: Error): void => undefined,
  };
  const start = (signal: AbortSignal): Promise<string> => {
    told.starts += 1;
    signal.addEventListener('abort', () => (told.isGivenUp = true));
    return new Promise((resolve, reject) => Object.assign(told, { resolve, reject }));
  };
  return { start, told };
}

describe('Those who ask the same at the same time', () => {
  it('share one answer, and one fault', async () => {
    const flights = new SingleFlight<string>();
    const [good, bad] = [pending(), pending()];
    const answers = ['a', 'a', 'a'].map((key) => flights.share(key, good.start));
    const faults = ['b', 'b'].map((key) => flights.share(key, bad.start).catch(String));
    good.told.resolve('answer');
    bad.told.reject(new Error('fault'));
    expect(await Promise.all(answers)).toEqual(['answer', 'answer', 'answer']);
    expect(await Promise.all(faults)).toEqual(['Error: fault', 'Error: fault']);
    expect([good.told.starts, bad.told.starts]).toEqual([1, 1]);
  });

  it('leave one by one: the question is given up with the last of them', async () => {
    const flights = new SingleFlight<string>();
    const { start, told } = pending();
    const [ada, ben] = [new AbortController(), new AbortController()];
    const answers = [ada, ben].map(({ signal }) => flights.share('a', start, signal).catch(String));
    ada.abort();
    expect(await answers[0]).toContain('AbortError');
    expect(told.isGivenUp).toBe(false);
    ben.abort();
    expect(await answers[1]).toContain('AbortError');
    expect(told.isGivenUp).toBe(true);
  });

  it('ask anew once it was answered', async () => {
    const flights = new SingleFlight<string>();
    let answers = 0;
    const start = async (): Promise<string> => `answer ${(answers += 1)}`;
    expect([await flights.share('a', start), await flights.share('a', start)]).toEqual(['answer 1', 'answer 2']);
  });
});

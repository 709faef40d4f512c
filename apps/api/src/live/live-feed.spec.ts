import { jest } from '@jest/globals';
import { eventually } from '@academy/testkit';
import { LiveFeed } from './live-feed';
import type { News } from './recent-news';
import { StateNews } from './state-news';

function aFeed() {
  const news: News[] = [{ key: 'old', type: 'x.old', teacherId: null }];
  let asked = 0;
  const feed = new LiveFeed({
    everyMs: 5,
    onFault: () => undefined,
    recent: async () => {
      asked += 1;
      if (asked === 3) throw new Error('The database is away for a moment');
      return [...news];
    },
  });
  const add = (key: string, teacherId: string | null) => news.push({ key, type: `x.${key}`, teacherId });
  return { feed, add, asked: () => asked };
}

function listening(feed: LiveFeed, teacherId: string | null) {
  const told: string[] = [];
  const stop = feed.listen({ teacherId, tell: (type) => told.push(type) });
  return { told, stop };
}

describe('The live feed', () => {
  it('tells what is new, to whom it belongs and to everyone what is nobody’s, each once', async () => {
    const { feed, add, asked } = aFeed();
    const [anna, bob] = [listening(feed, 'anna'), listening(feed, 'bob')];
    await eventually(() => expect(asked()).toBeGreaterThan(0));
    add('hers', 'anna');
    add('all', null);
    await eventually(() => expect(bob.told).toEqual(['x.all']));
    const rounds = asked() + 5;
    await eventually(() => expect(asked()).toBeGreaterThan(rounds));
    expect(anna.told).toEqual(['x.hers', 'x.all']);
    feed.close();
  });

  it('asks nothing while nobody listens', async () => {
    jest.useFakeTimers();
    const { feed, asked } = aFeed();
    const { stop } = listening(feed, 'anna');
    await jest.advanceTimersByTimeAsync(100);
    expect(asked()).toBeGreaterThan(4);
    stop();
    await jest.advanceTimersByTimeAsync(10);
    const before = asked();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(before);
    feed.close();
    jest.useRealTimers();
  });
});

describe('News of a state', () => {
  it('is the same piece until the state is another one, and then one more', async () => {
    let offer = [{ id: 'a' }];
    const news = new StateNews('catalogue.changed', async () => offer);
    const first = await news.now();
    expect(await news.now()).toEqual(first);
    offer = [...offer];
    const second = await news.now();
    expect(second.key).not.toBe(first.key);
    expect(second).toMatchObject({ type: 'catalogue.changed', teacherId: null });
    expect(await news.now()).toEqual(second);
  });
});

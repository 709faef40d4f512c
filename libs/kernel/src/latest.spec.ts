import { array, assert, integer, property } from 'fast-check';
import { Latest } from './latest';

describe('The latest ones', () => {
  it('are exactly those that were asked for last, whatever came in whatever order', () => {
    const keys = array(integer({ min: 0, max: 9 }), { maxLength: 60 });
    assert(
      property(keys, integer({ min: 1, max: 6 }), (asked, most) => {
        const latest = new Latest<number, { readonly key: number }>(most);
        for (const key of asked) if (!latest.get(key)) latest.set(key, { key });
        const last = new Set([...new Set([...asked].reverse())].slice(0, most));
        // Looking changes what was asked for last, so the oldest of them are looked at first.
        for (const key of [...last].reverse()) expect(latest.get(key)).toEqual({ key });
        for (let key = 0; key <= 9; key += 1) if (!last.has(key)) expect(latest.get(key)).toBeUndefined();
      }),
    );
  });

  it('lose what is taken away', () => {
    const latest = new Latest<string, object>(2);
    latest.set('a', {});
    latest.delete('a');
    expect(latest.get('a')).toBeUndefined();
  });
});

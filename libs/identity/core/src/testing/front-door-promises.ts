import type { AccountId } from '@academy/contracts/identity';
import { anId } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { FailedTries } from '../application/failed-tries';
import type { KnownBrowsers } from '../application/front-door';

/** What whoever counts wrong passwords promises to signing in. */
export function failedTriesPromises(which: string, make: () => Promise<FailedTries>): void {
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 25, 9, 0, seconds));
  const aGuesser = (email = `${anId()}@voorbeeld.nl`) => ({ email, from: 'address 10.0.0.1' });

  describe(`Wrong passwords ${which}`, () => {
    it('are counted of one address at one place, with when the last one was', async () => {
      const tries = await make();
      const guesser = aGuesser();
      expect(await tries.of(guesser, at(0))).toBeUndefined();
      for (const second of [1, 2, 3]) await tries.add(guesser, at(second));
      expect(await tries.of(guesser, at(4))).toEqual({ count: 3, lastAt: at(3) });
      expect(await tries.of({ ...guesser, from: 'address 10.0.0.2' }, at(4))).toBeUndefined();
      expect(await tries.of(aGuesser(), at(4))).toBeUndefined();
    });

    it('are forgotten after a day without one, and when the right one was given', async () => {
      const tries = await make();
      const [one, other] = [aGuesser(), aGuesser()];
      for (const guesser of [one, other]) await tries.add(guesser, at(0));
      await tries.forget(other);
      expect(await tries.of(other, at(1))).toBeUndefined();
      expect(await tries.of(one, at(86_399))).toBeDefined();
      expect(await tries.of(one, at(86_400))).toBeUndefined();
      await tries.add(one, at(86_401));
      expect(await tries.of(one, at(86_402))).toMatchObject({ count: 1 });
    });

    it('leave one try after a pause to one, however many want it', async () => {
      const tries = await make();
      const guesser = aGuesser();
      await tries.add(guesser, at(0));
      const claims = await Promise.all([5, 6, 7].map((second) => tries.claim(guesser, at(0), at(second))));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await tries.claim(guesser, at(0), at(8))).toBe(false);
      expect(await tries.of(guesser, at(9))).toMatchObject({ count: 1 });
      expect(await tries.claim(aGuesser(), at(0), at(8))).toBe(false);
    });
  });
}

/** What whoever remembers browsers promises to signing in. */
export function knownBrowsersPromises(
  which: string,
  make: () => Promise<{ readonly browsers: KnownBrowsers; anAccount(): Promise<AccountId> }>,
): void {
  describe(`Known browsers ${which}`, () => {
    it('are known for the accounts that signed in from them, and no other', async () => {
      const { browsers, anAccount } = await make();
      const [one, other] = [await anAccount(), await anAccount()];
      const browser = await browsers.remember(undefined, one);
      expect([await browsers.knows(browser, one), await browsers.knows(browser, other)]).toEqual([true, false]);
      expect(await browsers.remember(browser, other)).toBe(browser);
      expect([await browsers.knows(browser, one), await browsers.knows(browser, other)]).toEqual([true, true]);
    });

    it('never have a secret that someone chose', async () => {
      const { browsers, anAccount } = await make();
      const account = await anAccount();
      const browser = await browsers.remember('chosen', account);
      expect(browser).not.toBe('chosen');
      expect(await browsers.knows('chosen', account)).toBe(false);
      expect(await browsers.remember(undefined, account)).not.toBe(browser);
    });
  });
}

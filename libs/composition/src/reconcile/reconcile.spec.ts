import type { Check } from '@academy/kernel';
import { reconcile } from './reconcile';

/** A kind of difference of which each look finds what is said, the last of them ever after. */
function finding(...looks: readonly (readonly string[])[]) {
  let at = -1;
  const mended: string[][] = [];
  const check: Check = {
    kind: 'kind',
    find: async () => looks[Math.min((at += 1), looks.length - 1)] ?? [],
    mend: async (ids) => void mended.push([...ids]),
    say: (id) => id,
  };
  return { check, mended };
}

const asked = { olderThanSeconds: 0, mend: false };

describe('Reconciling', () => {
  it('tells what differs in two looks, and mends nothing that is not asked for', async () => {
    const { check, mended } = finding(['a', 'b'], ['b', 'c']);
    expect([...(await reconcile([check], asked)).values()]).toEqual([['b']]);
    expect(mended).toEqual([]);
  });

  it('mends what differs, and tells what is left', async () => {
    const { check, mended } = finding(['a', 'b'], ['a', 'b'], ['b']);
    expect([...(await reconcile([check], { ...asked, mend: true })).values()]).toEqual([['b']]);
    expect(mended).toEqual([['a', 'b']]);
  });

  it('mends the others where one cannot be, and says why it could not', async () => {
    const broken = { ...finding(['a']).check, mend: () => Promise.reject(new Error('no key')) };
    const { check, mended } = finding(['b']);
    const faults: unknown[] = [];
    const onFault = (_: Check, fault: unknown) => faults.push(fault);
    const left = await reconcile([broken, check], { ...asked, mend: true, onFault });
    expect([...left.values()]).toEqual([['a'], ['b']]);
    expect([mended, faults]).toEqual([[['b']], [new Error('no key')]]);
  });
});

import { STATUS_LIST_LENGTH } from '@academy/certification/core';
import { describe, expect, it } from '@jest/globals';
import { anIssuer } from '../testing/an-issuer';

const at = '2026-11-30T00:00:00Z';

describe('A status list', () => {
  it('marks exactly the places that were withdrawn', async () => {
    const { credentials } = await anIssuer();
    const list = await credentials.statusList('1', [0, 81_007, STATUS_LIST_LENGTH - 1], at);
    for (const index of [0, 81_007, STATUS_LIST_LENGTH - 1])
      expect(await credentials.statusIn(list, index)).toBe('revoked');
    for (const index of [1, 81_006, 81_008]) expect(await credentials.statusIn(list, index)).toBe('good');
  });

  it('is long enough to hide one among many, and small enough to fetch', async () => {
    const { credentials } = await anIssuer();
    const list = await credentials.statusList(
      '1',
      Array.from({ length: 50 }, (_, n) => n * 2_000),
      at,
    );
    expect(STATUS_LIST_LENGTH).toBeGreaterThanOrEqual(131_072);
    expect(JSON.stringify(list).length).toBeLessThan(20_000);
  });

  it('is the same to the byte for the same moment', async () => {
    const { credentials } = await anIssuer();
    const [first, second] = [await credentials.statusList('1', [7], at), await credentials.statusList('1', [7], at)];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });

  it('says nothing when it was changed or signed by another', async () => {
    const { credentials } = await anIssuer();
    const list = await credentials.statusList('1', [7], at);
    expect(await credentials.statusIn({ ...list, validFrom: '2026-12-01T00:00:00Z' }, 7)).toBe('unknown');
    const elsewhere = await anIssuer();
    expect(await credentials.statusIn(await elsewhere.credentials.statusList('1', [], at), 7)).toBe('unknown');
  });
});

// cspell:ignore GEZDGNBVGY TQOJQGEZDGNBVGY TQOJQ MZXW YTBOI
import fc from 'fast-check';
import { fromBase32, toBase32 } from './base32';
import { codeAt, HmacTimedCodes } from './timed-codes';

/** The secret of RFC 6238, appendix B. */
const secret = toBase32(Buffer.from('12345678901234567890'));

describe('A code of now', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('is that of RFC 6238 at %i seconds, of which it shows the last six digits', (seconds, code) => {
    expect(codeAt(Math.floor(seconds / 30), secret)).toBe(code);
  });

  it('counts half a minute early and late, and no more', () => {
    const step = 59_853_240;
    const now = new Date(step * 30_000 + 12_000);
    const codes = new HmacTimedCodes();
    for (const off of [-1, 0, 1]) expect(codes.stepOf(codeAt(step + off, secret), secret, now)).toBe(step + off);
    for (const off of [-2, 2]) expect(codes.stepOf(codeAt(step + off, secret), secret, now)).toBeUndefined();
    for (const odd of ['', '1234567', '１２３４５６']) expect(codes.stepOf(odd, secret, now)).toBeUndefined();
  });
});

describe('A secret', () => {
  it('is written as RFC 4648 says', () => {
    expect(secret).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(toBase32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...fromBase32(toBase32(bytes))]).toEqual([...bytes]);
      }),
    );
  });
});

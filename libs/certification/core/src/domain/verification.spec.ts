import { day } from '@academy/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge, type VerificationFindings } from './verification';

const findings = (some: Partial<VerificationFindings> = {}): VerificationFindings => ({
  signature: 'genuine',
  status: 'good',
  validFrom: day('2026-11-24'),
  validUntil: day('2027-11-24'),
  today: day('2027-01-01'),
  ...some,
});

describe('A certificate that someone checks', () => {
  it('is valid when it is genuine, not withdrawn and not expired', () => {
    expect(judge(findings())).toEqual({ kind: 'Valid', validUntil: day('2027-11-24') });
    expect(judge(findings({ validUntil: null, today: day('2099-01-01') })).kind).toBe('Valid');
  });

  it('is valid on its last day, and expired the day after', () => {
    expect(judge(findings({ today: day('2027-11-24') })).kind).toBe('Valid');
    expect(judge(findings({ today: day('2027-11-25') }))).toEqual({
      kind: 'Expired',
      validFrom: day('2026-11-24'),
      validUntil: day('2027-11-24'),
    });
  });

  it('is valid from its first day, and not before', () => {
    expect(judge(findings({ today: day('2026-11-24') })).kind).toBe('Valid');
    expect(judge(findings({ today: day('2026-11-23') })).kind).toBe('NotYetValid');
  });

  it('is revoked even when it has expired as well', () => {
    expect(judge(findings({ status: 'revoked', today: day('2030-01-01') })).kind).toBe('Revoked');
  });

  it('has an unknown status when the list cannot be had, unless it expired anyhow', () => {
    expect(judge(findings({ status: 'unknown' })).kind).toBe('StatusUnknown');
    expect(judge(findings({ status: 'unknown', today: day('2030-01-01') })).kind).toBe('Expired');
  });

  it('is never called valid unless its signature is genuine and its status known to be good', () => {
    const days = fc.constantFrom(day('2026-01-01'), day('2026-11-24'), day('2027-11-24'), day('2028-01-01'));
    fc.assert(
      fc.property(
        fc.record({
          signature: fc.constantFrom('genuine' as const, 'broken' as const, 'unknown-issuer' as const),
          status: fc.constantFrom('good' as const, 'revoked' as const, 'unknown' as const),
          validFrom: days,
          validUntil: fc.option(days),
          today: days,
        }),
        (found) => {
          if (judge(found).kind === 'Valid') expect(found).toMatchObject({ signature: 'genuine', status: 'good' });
          if (found.signature === 'broken') expect(judge(found).kind).toBe('Tampered');
        },
      ),
    );
  });
});

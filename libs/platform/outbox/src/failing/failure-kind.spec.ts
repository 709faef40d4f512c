// cspell:ignore EAUTH EENVELOPE ESOCKET
import { z } from 'zod';
import { failureKindOf } from './failure-kind';

const withCode = (code: string, cause?: unknown) => Object.assign(new Error('It failed', { cause }), { code });

describe('What kind of thing went wrong', () => {
  it.each([
    ['a mail server that is away', withCode('ESOCKET'), 'UNREACHABLE'],
    ['a connection that PostgreSQL lost', withCode('08006'), 'UNREACHABLE'],
    ['a password that is not taken', withCode('EAUTH'), 'NOT_LET_IN'],
    ['an address that is not taken', withCode('EENVELOPE'), 'REFUSED'],
    ['two that waited for each other', withCode('40P01'), 'BUSY'],
    ['a full disk', withCode('ENOSPC'), 'DISK'],
    ['what was told in another shape', z.string().safeParse(1).error, 'UNREADABLE'],
    ['what it came from', withCode('E_OURS', withCode('ECONNREFUSED')), 'UNREACHABLE'],
    ['anything else', new TypeError('x is not a function'), 'FAULT'],
    ['what is no fault at all', undefined, 'FAULT'],
  ])('is known of %s', (_, fault, kind) => {
    expect(failureKindOf(fault)).toBe(kind);
  });

  it('is looked for in causes that lead to themselves, and that ends', () => {
    const round = new Error('round');
    round.cause = round;
    expect(failureKindOf(round)).toBe('FAULT');
  });
});

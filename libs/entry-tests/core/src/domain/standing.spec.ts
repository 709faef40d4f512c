import { day, id, type Day } from '@academy/kernel';
import { aBank } from '../testing/bank';
import type { Attempt } from './attempt';
import { standingOf } from './standing';

const today = day('2026-11-25');
const bank = aBank();

const anAttempt = (facts: Partial<Attempt> = {}): Attempt => ({
  ...{ id: id('attempt'), teacherId: id<'Teacher'>('teacher'), competenceId: 'c', state: 'measured' },
  ...{ startedAt: new Date('2026-11-20T10:00:00Z'), endedAt: new Date('2026-11-20T10:20:00Z'), level: 2, asked: [] },
  ...facts,
});

const seenOn = (on: string, count: number): ReadonlyMap<string, Day> =>
  new Map(bank.slice(0, count).map((item) => [item.id, day(on)]));

describe('A test in a competence', () => {
  it('is there to take when enough questions are', () => {
    const standing = standingOf({ bank, attempts: [], seen: new Map() }, today);
    expect(standing).toEqual({ kind: 'Available', fresh: bank });
  });

  it('is not there when one test could run out of questions', () => {
    expect(standingOf({ bank: bank.slice(0, 15), attempts: [], seen: new Map() }, today)).toEqual({ kind: 'None' });
  });

  it('is gone on with for a week after it was begun, and not a day longer', () => {
    const begun = (startedAt: string) => anAttempt({ state: 'open', startedAt: new Date(startedAt), endedAt: null });
    const standing = (attempt: Attempt) => standingOf({ bank, attempts: [attempt], seen: new Map() }, today).kind;
    expect(standing(begun('2026-11-18T23:00:00+01:00'))).toBe('Begun');
    expect(standing(begun('2026-11-17T23:00:00+01:00'))).toBe('Available');
  });

  it.each(['measured', 'inconclusive'] as const)(
    'that was %s can be taken again after six months, to the day',
    (state) => {
      const facts = { bank, attempts: [anAttempt({ state })], seen: seenOn('2026-11-20', 12) };
      expect(standingOf(facts, today)).toEqual({ kind: 'Later', from: '2027-05-20' });
      expect(standingOf(facts, day('2027-05-19')).kind).toBe('Later');
      expect(standingOf(facts, day('2027-05-20')).kind).toBe('Available');
    },
  );

  it('that was given up can be begun again, with other questions', () => {
    const facts = { bank, attempts: [anAttempt({ state: 'given-up' })], seen: seenOn('2026-11-20', 8) };
    const standing = standingOf(facts, today);
    expect(standing.kind === 'Available' && standing.fresh).toEqual(bank.slice(8));
  });

  it('waits when too few questions are left that this person did not see lately', () => {
    const facts = { bank, attempts: [anAttempt({ state: 'given-up' })], seen: seenOn('2026-11-20', 9) };
    expect(standingOf(facts, today)).toEqual({ kind: 'Later', from: '2027-05-20' });
  });
});

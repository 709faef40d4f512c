import { anId } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import { besideAlike, type ListedOrganisation } from './alike';
import type { Registration } from './registration';

const registration = (facts: Partial<Registration> = {}): Registration => ({
  ...{ id: anId<'Registration'>(), askedBy: anId<'Account'>(), askedAt: new Date('2026-11-28T09:00:00Z') },
  ...{ name: 'Bakker & Zonen', kind: 'company', number: '12345678', note: 'Ik werk er.', decision: null },
  ...facts,
});
const organisation = (name: string, facts: Partial<ListedOrganisation> = {}): ListedOrganisation => ({
  ...{ id: name, name, kind: 'company', number: null },
  ...facts,
});
const alikeOf = (listed: readonly ListedOrganisation[]) =>
  besideAlike([registration()], listed)[0]?.alike.map(({ name }) => name);

describe('What a registration may be the same as', () => {
  it('is what has its number, and what has a name like it; the number stands first', () => {
    const listed = [
      organisation('Bakker'),
      organisation('Slager'),
      organisation('Iets anders', { number: '12345678' }),
    ];
    expect(alikeOf(listed)).toEqual(['Iets anders', 'Bakker']);
  });

  it('is never the academy, nor one without a number by that alone', () => {
    expect(alikeOf([organisation('Bakker', { kind: 'academy' }), organisation('Slager')])).toEqual([]);
  });

  it('is at most five organisations', () => {
    expect(alikeOf([1, 2, 3, 4, 5, 6].map((nth) => organisation(`Bakker & Zonen ${nth}`)))).toHaveLength(5);
  });

  it('is what others registered as well, and not itself', () => {
    const [first, second, third] = [
      registration(),
      registration({ name: 'De Bakkers', number: '87654321' }),
      registration({ name: 'Slager', number: '11111111' }),
    ];
    const waiting = besideAlike([first, second, third], []);
    expect(waiting.map(({ alsoAsked }) => alsoAsked)).toEqual([[second], [first], []]);
  });
});

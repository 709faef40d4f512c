import { describe, expect, it } from '@jest/globals';
import { STATUS_LIST_LENGTH, statusPlace } from './status-place';

describe('Places on the status lists', () => {
  it('are each given once until a list is full', () => {
    const places = new Set<number>();
    for (let count = 0; count < STATUS_LIST_LENGTH; count += 1) places.add(statusPlace(count).index);
    expect(places.size).toBe(STATUS_LIST_LENGTH);
    expect(Math.max(...[...places].slice(0, 1000))).toBeLessThan(STATUS_LIST_LENGTH);
  });

  it('go on upon a next list when one is full', () => {
    expect(statusPlace(STATUS_LIST_LENGTH - 1).listId).toBe('1');
    expect(statusPlace(STATUS_LIST_LENGTH).listId).toBe('2');
  });

  it('lie far apart for two who are certified after each other', () => {
    expect(Math.abs(statusPlace(1).index - statusPlace(0).index)).toBeGreaterThan(10_000);
  });

  it('are not given for a count that is none', () => {
    expect(() => statusPlace(-1)).toThrow(RangeError);
    expect(() => statusPlace(1.5)).toThrow(RangeError);
  });
});

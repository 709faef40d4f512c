import { hoursPerWeekOf } from './adjustments';

describe('The pace', () => {
  it.each([
    [5, 80, 5],
    [null, 80, 2],
    [null, 90, 2.5],
    [null, 10, 1],
    [null, 2000, 24],
    [null, null, 3],
    [null, 0, 3],
  ])('is, where %s hours a week are said and %s a year, %s a week', (hoursPerWeek, hoursPerYear, pace) => {
    expect(hoursPerWeekOf({ hoursPerWeek }, hoursPerYear)).toBe(pace);
  });
});

import fc from 'fast-check';
import { addDays, day } from '../time/day';
import { datesIn } from './dates';
import { numbersIn } from './numbers';

const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');

describe('Dates and amounts', () => {
  it('are written the Dutch way', () => {
    const dates = datesIn('nl');
    expect(dates.day('2026-11-26')).toBe('do 26 november 2026');
    expect(dates.plainDay('2026-11-26')).toBe('26 november 2026');
    expect(dates.time('2026-11-26T14:30:00Z')).toBe('15.30 uur');
    expect(dates.instant('2026-07-01T22:30:00Z')).toBe('do 2 juli 2026, 00.30 uur');
    expect(dates.parts('2026-11-26')).toEqual({ weekday: 'do', date: '26', month: 'nov' });
    expect(dates.month('2027-03-01')).toBe('maart 2027');
    const { hours, minutes, kilometres, number, percent, typed } = numbersIn('nl');
    expect([hours(1.5), minutes(20), kilometres(18)].map(plain)).toEqual(['1,5 uur', '20 minuten', '18 km']);
    expect([number(1250), typed(1250.5), percent(0.804)]).toEqual(['1.250', '1250,5', '80%']);
  });

  it('are written the English way', () => {
    const dates = datesIn('en');
    expect(dates.day('2026-11-26')).toBe('Thu 26 November 2026');
    expect(dates.plainDay('2026-11-26')).toBe('26 November 2026');
    expect(dates.instant('2026-11-26T14:30:00Z')).toBe('Thu 26 November 2026, 15:30');
    const { hours, minutes, number, typed } = numbersIn('en');
    expect([hours(1), hours(1.5), minutes(1)].map(plain)).toEqual(['1 hour', '1.5 hours', '1 minute']);
    expect([number(1250), typed(1250.5)]).toEqual(['1,250', '1250.5']);
  });

  it('name a day as the calendar has it, whatever the zone of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const some = addDays(day('1990-01-01'), days);
        expect(datesIn('nl').plainDay(some)).toMatch(new RegExp(`^${Number(some.slice(8))} .+ ${some.slice(0, 4)}$`));
      }),
    );
  });
});

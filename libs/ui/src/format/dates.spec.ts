import { initialsOf } from '../components/publisher';
import { dateFormat, numberFormat } from './dates';

const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');

describe('Dates and amounts', () => {
  it('are written the Dutch way', () => {
    const { day, time, instant, parts, month } = dateFormat('nl');
    expect(day('2026-11-26')).toBe('do 26 november 2026');
    expect(time('2026-11-26T14:30:00Z')).toBe('15.30 uur');
    expect(instant('2026-07-01T22:30:00Z')).toBe('do 2 juli 2026, 00.30 uur');
    expect(parts('2026-11-26')).toEqual({ weekday: 'do', date: '26', month: 'nov' });
    expect(month('2027-03-01')).toBe('maart 2027');
    const { hours, number } = numberFormat('nl');
    expect(plain(hours(1.5))).toBe('1,5 uur');
    expect(number(1250)).toBe('1.250');
  });

  it('are written the English way', () => {
    expect(dateFormat('en').day('2026-11-26')).toBe('Thu 26 November 2026');
    expect(plain(numberFormat('en').hours(1.5))).toBe('1.5 hours');
  });
});

describe('Initials', () => {
  it('leave out the small words', () => {
    expect(initialsOf('Samira el Amrani')).toBe('SA');
    expect(initialsOf('Thermion (fictief)')).toBe('TH');
    expect(initialsOf('Noordwind Techniek')).toBe('NT');
  });
});

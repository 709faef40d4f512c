import { addDays, day } from '@academy/kernel';
import fc from 'fast-check';
import { calendarText } from './calendar-text';
import { foldedLine, textValue } from './ics-lines';
import type { PlacedStep } from './schedule';

const start = day('2031-01-06');
const placed = (slug: string, days = 4): PlacedStep => ({
  ...{ slug, start, end: addDays(start, days), editionId: null, hasSeat: false, contactDays: [] },
  ...{ travelKm: null, others: [] },
});
const words = {
  ...{ name: 'Mijn leerpad', description: 'Een voorstel.' },
  titleOf: (slug: string) => `Module ${slug}, deel; één`,
  urlOf: (slug: string) => `https://academie.example/aanbod/${slug}`,
};
const file = (...steps: PlacedStep[]) =>
  calendarText({ pathId: 'p1', stamp: new Date('2030-12-31T08:09:10.123Z'), placed: steps }, words);

const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('A calendar file', () => {
  it('has a day event for each step, whose end is the day after the last', () => {
    expect(unfolded(file(placed('m1')))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Academie Leraren Betatechniek//Leerpad//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Mijn leerpad',
      'BEGIN:VEVENT',
      'UID:p1.m1@leerpad.academie-leraren-betatechniek',
      'DTSTAMP:20301231T080910Z',
      'DTSTART;VALUE=DATE:20310106',
      'DTEND;VALUE=DATE:20310111',
      'SUMMARY:Module m1\\, deel\\; één',
      'DESCRIPTION:Een voorstel.',
      'URL:https://academie.example/aanbod/m1',
      'STATUS:TENTATIVE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is empty but well-formed without steps', () => {
    expect(file()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(file()).not.toContain('VEVENT');
  });

  it('gives a step the same UID when its days move, and no two steps the same', () => {
    const uids = (text: string) => unfolded(text).filter((line) => line.startsWith('UID:'));
    expect(uids(file(placed('m1', 30)))).toEqual(uids(file(placed('m1'))));
    expect(new Set(uids(file(placed('m1'), placed('m2')))).size).toBe(2);
  });
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('A line of a calendar file', () => {
  it('is never longer than 75 bytes, and reads the same when it is unfolded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `SUMMARY:${textValue(text)}`;
        const folded = foldedLine(line);
        for (const part of folded.split('\r\n')) expect(bytes(part)).toBeLessThanOrEqual(75);
        expect(unfolded(folded)).toEqual([line]);
      }),
    );
  });

  it('lets no text begin a line or a parameter of its own', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('\n', '\r\n', '\r', ';', ',', '\\'), anyText, (a, mark, b) => {
        const value = textValue(a + mark + b);
        expect(value).not.toMatch(/[\r\n]/);
        expect(value.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
      }),
    );
  });
});

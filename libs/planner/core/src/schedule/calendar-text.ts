import { addDays, type Day } from '@academy/kernel';
import { foldedLine, textValue } from './ics-lines';
import type { PlacedStep } from './schedule';

export interface CalendarWords {
  /** Name of the calendar. */
  readonly name: string;
  titleOf(slug: string): string;
  /** Where the module's page is. */
  urlOf(slug: string): string;
  /** Said of each day, such as that it is a preview. */
  readonly description: string;
}

interface CalendarEvent {
  readonly uid: string;
  readonly from: Day;
  /** The last day. */
  readonly until: Day;
  readonly slug: string;
  readonly isTentative: boolean;
}

/**
 * A schedule as an iCalendar file (RFC 5545): each step as days from its first to its last, without times and so
 * without time zones. The same step keeps its UID when its days move, so that a calendar that reads the file again
 * moves it too.
 */
export function calendarText(
  { pathId, stamp, placed }: { pathId: string; stamp: Date; placed: readonly PlacedStep[] },
  words: CalendarWords,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Academie Leraren Betatechniek//Leerpad//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(words.name)}`,
    ...placed.flatMap((step) => eventLines(eventOf(step, pathId), stamp, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

const eventOf = ({ slug, start, end, hasSeat }: PlacedStep, pathId: string): CalendarEvent => ({
  uid: `${pathId}.${slug}@leerpad.academie-leraren-betatechniek`,
  from: start,
  until: end,
  slug,
  isTentative: !hasSeat,
});

function eventLines(event: CalendarEvent, stamp: Date, words: CalendarWords): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d{3}/g, '')}`,
    `DTSTART;VALUE=DATE:${event.from.replaceAll('-', '')}`,
    // The end of an event of whole days is the day after the last.
    `DTEND;VALUE=DATE:${addDays(event.until, 1).replaceAll('-', '')}`,
    `SUMMARY:${textValue(words.titleOf(event.slug))}`,
    `DESCRIPTION:${textValue(words.description)}`,
    `URL:${words.urlOf(event.slug)}`,
    `STATUS:${event.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

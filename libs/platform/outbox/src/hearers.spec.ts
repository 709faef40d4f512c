import { refuseUnheard, type Hearers } from './index';

const enrolled = { type: 'enrolment.teacher-enrolled.v1' };
const refused = { type: 'enrolment.enrolment-refused.v1' };
const hearing = (...events: { type: string }[]) =>
  new Map(
    events.map((event, n) => [`messaging.tell-${n}`, { event, hearer: `messaging.tell-${n}`, work: {} }]),
  ) as unknown as Hearers;

describe('A worker', () => {
  it('starts when every event is heard', () => {
    expect(() => refuseUnheard([enrolled, refused], hearing(enrolled, refused))).not.toThrow();
  });

  it('refuses to start when an event has no hearer', () => {
    expect(() => refuseUnheard([enrolled, refused], hearing(enrolled))).toThrow(
      'No hearer for enrolment.enrolment-refused.v1',
    );
  });

  it('refuses to start when it hears what no contract promises', () => {
    expect(() => refuseUnheard([enrolled], hearing(enrolled, refused))).toThrow(
      'no contract lists: enrolment.enrolment-refused.v1',
    );
  });
});

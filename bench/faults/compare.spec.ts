import { compare, countOf, type FaultKind } from './compare';
import { Ledger } from './ledger';
import { PARTS } from './offer';
import type { Wish } from './plan';
import type { EnrolmentRow, Rows } from './rows';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer One)[] ? Mutable<One>[] : T[Key] };

const EDITION = 'ed-chaos-0001-1';
const plan = { editions: [{ id: EDITION, module: 'mod-chaos-0001', seats: 2 }] };
const wish = (nth: number): Wish => ({
  ...{ nth, person: nth, editionId: EDITION, key: `key-${nth}`, twice: false, withdrawsAfter: null },
});

type Plant = (rows: Mutable<Rows>, ledger: Ledger) => void;

/** Five who asked one after another for two seats: two learned, one withdrew and two wait; and what of that is planted otherwise. */
function anAcademy(plant: Plant = () => undefined, { apartMs = 10 } = {}) {
  const ledger = new Ledger();
  for (const nth of [0, 1, 2, 3, 4]) {
    ledger.asked(wish(nth), nth * apartMs);
    ledger.received(wish(nth), `e${nth}`, nth * apartMs + 5);
  }
  for (const nth of [0, 2]) {
    ledger.seated(wish(nth));
    for (const part of [PARTS.text, PARTS.quiz]) ledger.learned(wish(nth), part);
  }
  ledger.withdraws(wish(1));
  ledger.withdrew(wish(1));
  const row = (nth: number, state: EnrolmentRow['state']) => ({
    ...{ id: `e${nth}`, teacherId: `t${nth}`, editionId: EDITION, key: `key-${nth}`, state, turn: nth + 1 },
  });
  const learned = ['e0', 'e2'];
  const rows: Mutable<Rows> = {
    editions: [{ id: EDITION, seats: 2, taken: 2, elsewhere: 0, waiting: 2 }],
    enrolments: [row(0, 'completed'), row(1, 'withdrawn'), row(2, 'completed'), row(3, 'queued'), row(4, 'queued')],
    parts: learned.flatMap((enrolmentId) => Object.values(PARTS).map((partId) => ({ enrolmentId, partId }))),
    attempts: learned.map((enrolmentId) => ({ enrolmentId })),
    certificates: learned.map((enrolmentId) => ({ id: `c-${enrolmentId}`, enrolmentId, serial: `s-${enrolmentId}` })),
    evidence: learned.map((id) => ({ certificateId: `c-${id}` })),
    notices: learned.map((id) => ({
      accountId: `a-${id}`,
      kind: 'certificate',
      moduleSlug: 'mod-chaos-0001',
      serial: `s-${id}`,
    })),
    news: learned.map((about) => ({ type: 'enrolment.teacher-enrolled.v1', about })),
    unheard: [],
  };
  plant(rows, ledger);
  return countOf(compare(plan, ledger, rows));
}

const sound = { lost: 0, doubled: 0, oversold: 0, stranded: 0, missingCertificates: 0, disordered: 0 };

describe('What people were told beside the database', () => {
  it('agrees where nothing is wrong', () => {
    expect(anAcademy()).toEqual(sound);
  });

  it.each<[FaultKind, string, Plant]>([
    ['lost', 'a request that was received', ({ enrolments }) => void enrolments.pop()],
    ['lost', 'a request on which nobody decided', (rows) => (rows.enrolments[4]!.state = 'requested')],
    ['lost', 'a request that is under another key', (rows) => (rows.enrolments[4]!.key = 'key-9')],
    ['lost', 'a withdrawal that was acknowledged', (rows) => (rows.enrolments[1]!.state = 'refused')],
    ['lost', 'a place in the queue that nobody took back', (rows) => (rows.enrolments[4]!.state = 'withdrawn')],
    ['lost', 'a part that was done', (rows) => void rows.parts.pop()],
    ['lost', 'a completion', (rows) => (rows.enrolments[2]!.state = 'enrolled')],
    ['lost', 'a seat that was added', (_, ledger) => ledger.raised({ [EDITION]: 3 })],
    ['lost', 'news that not everyone heard', ({ unheard }) => void unheard.push('n/messaging.tell')],
    ['lost', 'what a profile knows of a certificate', ({ evidence }) => void evidence.pop()],
    ['lost', 'what a holder is told of a certificate', ({ notices }) => void notices.pop()],
    ['lost', 'an answer that cannot be', (_, ledger) => ledger.surprised('wish 3 was answered with NotAllowed')],
    ['doubled', 'an answer with another enrolment', (_, ledger) => ledger.received(wish(3), 'e4', 99)],
    [
      'doubled',
      'an enrolment',
      (rows) => void rows.enrolments.push({ ...rows.enrolments[4]!, id: 'e9', state: 'refused' }),
    ],
    ['doubled', 'a certificate', (rows) => void rows.certificates.push({ ...rows.certificates[0]!, serial: 'other' })],
    ['doubled', 'a serial', (rows) => (rows.certificates[1]!.serial = rows.certificates[0]!.serial)],
    ['doubled', 'a quiz that was handed in', (rows) => void rows.attempts.push({ enrolmentId: 'e0' })],
    ['doubled', 'evidence', (rows) => void rows.evidence.push({ ...rows.evidence[0]! })],
    ['doubled', 'a notice', (rows) => void rows.notices.push({ ...rows.notices[0]! })],
    ['doubled', 'news', (rows) => void rows.news.push({ ...rows.news[0]! })],
    ['oversold', 'a seat', (rows) => (rows.editions[0] = { ...rows.editions[0]!, seats: 1 })],
    ['oversold', 'a counter of seats', (rows) => (rows.editions[0]!.taken = 1)],
    ['stranded', 'a seat', (rows) => (rows.editions[0] = { ...rows.editions[0]!, seats: 3 })],
    ['stranded', 'a counter of who waits', (rows) => (rows.editions[0]!.waiting = 1)],
    ['missingCertificates', 'a certificate', (rows) => void rows.certificates.pop()],
    [
      'disordered',
      'a seat for who came later',
      (rows) => {
        rows.enrolments[3]!.state = 'completed';
        rows.enrolments[2]!.state = 'queued';
      },
    ],
    ['disordered', 'a queue', (rows) => (rows.enrolments[4]!.turn = 3)],
  ])('tells of something %s: %s', (kind, _, plant) => {
    const counts = anAcademy(plant);
    expect(counts[kind]).toBeGreaterThan(0);
  });

  it('tells of each once', () => {
    expect(anAcademy(({ certificates }) => void certificates.splice(0))).toEqual({ ...sound, missingCertificates: 2 });
    expect(anAcademy((rows) => (rows.editions[0]!.taken = 4))).toEqual({ ...sound, oversold: 2 });
  });

  it('lets either of two be first who asked at once', () => {
    const swapped = (rows: Mutable<Rows>): void => {
      rows.enrolments[3]!.turn = 5;
      rows.enrolments[4]!.turn = 4;
    };
    expect(anAcademy(swapped)).toEqual({ ...sound, disordered: 1 });
    expect(anAcademy(swapped, { apartMs: 3 })).toEqual(sound);
  });
});

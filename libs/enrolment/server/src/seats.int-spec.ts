import { day } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import { aTeacher, someone } from '@academy/testkit/pure';
import { enrolmentOnPostgres } from './testing/an-edition';

const { anEdition, told } = enrolmentOnPostgres();

describe('Asking for a place', () => {
  it('by twenty clicks at once, with one key or with twenty, is one enrolment', async () => {
    const edition = await anEdition(5);
    const teacher = aTeacher();
    const key = newId();
    const clicks = [...Array(20).keys()].map((click) => edition.ask(teacher, click % 2 ? key : newId()));
    const outcomes = await Promise.all(clicks);
    const ids = outcomes.map((outcome) => ('enrolment' in outcome ? outcome.enrolment.id : outcome.kind));
    expect(new Set(ids).size).toBe(1);
    expect(await edition.count('requested')).toBe(1);
  });

  it('with the same key later gives the same answer, whatever became of it', async () => {
    const edition = await anEdition(5);
    const teacher = aTeacher();
    const key = newId();
    const first = await edition.ask(teacher, key);
    if (first.kind !== 'EnrolmentReceived') throw new Error(first.kind);
    await edition.decide(first.enrolment);
    expect(await edition.ask(teacher, key)).toMatchObject({
      kind: 'EnrolmentReceived',
      enrolment: { id: first.enrolment.id, state: 'enrolled' },
    });
  });

  it('is no second seat in an edition that was completed, and one in another edition of the module', async () => {
    const edition = await anEdition(5);
    const teacher = aTeacher();
    const first = await edition.asked(teacher);
    await edition.decide(first);
    await edition.move(first, 'complete');
    for (let again = 0; again < 3; again += 1) {
      expect(await edition.ask(teacher)).toMatchObject({ kind: 'AlreadyEnrolled', enrolment: { id: first.id } });
    }
    expect(await edition.taken()).toBe(1);
    const later = await anEdition(5, { slug: first.moduleSlug, versionId: first.versionId });
    expect(await later.decide(await later.asked(teacher))).toEqual({ kind: 'Enrolled' });
  });

  it('is refused after the closing day, for no edition, and for who is no teacher', async () => {
    const closed = await anEdition(5, { closesOn: day('2026-11-23') });
    expect(await closed.ask()).toEqual({ kind: 'EnrolmentClosed', closedOn: '2026-11-23' });
    expect(await (await anEdition(1)).ask(someone('manager'))).toEqual({ kind: 'NotAllowed' });
  });
});

describe('The decision', () => {
  it('gives seats to as many as there are, and a place in the queue to the rest, whoever comes at once', async () => {
    const edition = await anEdition(5);
    const asked = await Promise.all([...Array(40)].map(() => edition.asked()));
    await Promise.all(asked.map((enrolment) => edition.decide(enrolment)));
    expect([await edition.count('enrolled'), await edition.count('queued'), await edition.taken()]).toEqual([5, 35, 5]);
    expect(await told('enrolment.teacher-enrolled.v1', edition.editionId)).toBe(5);
    expect(await told('enrolment.teacher-queued.v1', edition.editionId)).toBe(35);
    const places = await Promise.all(asked.map(async (one) => (await edition.stateOf(one))?.queuePlace ?? 0));
    expect(places.filter((place) => place > 0).sort((a, b) => a - b)).toEqual([...Array(35).keys()].map((n) => n + 1));
  });

  it('falls once, however often it is heard', async () => {
    const edition = await anEdition(5);
    const enrolment = await edition.asked();
    const event = newId();
    const outcomes = await Promise.all([1, 2, 3].map(() => edition.decide(enrolment, event)));
    expect(outcomes.filter(({ kind }) => kind === 'Enrolled')).toHaveLength(1);
    expect(await edition.decide(enrolment)).toEqual({ kind: 'NotAsked' });
    expect([await edition.taken(), await told('enrolment.teacher-enrolled.v1', edition.editionId)]).toEqual([1, 1]);
  });

  it('starts from the seats that the catalogue knows as taken', async () => {
    const edition = await anEdition(5, { elsewhere: 5 });
    const enrolment = await edition.asked();
    expect(await edition.decide(enrolment)).toEqual({ kind: 'Queued', place: 1 });
  });

  it('refuses who never held the credential that the module asks, and takes who did, also when it expired', async () => {
    const without = await anEdition(5, { entry: 'labveiligheid' });
    expect(await without.decide(await without.asked())).toEqual({ kind: 'Refused', reason: 'ENTRY' });
    const held = [{ credential: 'labveiligheid', obtained: day('2020-01-01'), validUntil: day('2023-01-01') }];
    const withIt = await anEdition(5, { entry: 'labveiligheid', held });
    expect(await withIt.decide(await withIt.asked())).toEqual({ kind: 'Enrolled' });
  });
});

describe('A module that asks for safety', () => {
  const safety = { competenceId: 'lab.veil', level: 2 } as const;
  const certificate = {
    id: 'c',
    competenceId: 'lab.veil',
    type: 'certificate',
    level: 2,
    date: day('2026-01-10'),
  } as const;

  it('refuses who does not show it, and names what is lacking', async () => {
    const edition = await anEdition(5, { safety });
    const enrolment = await edition.asked();
    expect(await edition.decide(enrolment)).toEqual({ kind: 'Refused', reason: 'ENTRY' });
    expect(await edition.stateOf(enrolment)).toMatchObject({ lacks: { credential: null, levels: [safety] } });
    expect(await edition.taken()).toBe(0);
  });

  it('takes who holds a valid certificate', async () => {
    const edition = await anEdition(5, { safety, evidence: [{ ...certificate, validUntil: day('2028-01-10') }] });
    expect(await edition.decide(await edition.asked())).toEqual({ kind: 'Enrolled' });
  });
});

import type { ModuleFacts, ModulePart, ModuleVersion } from '@academy/contracts/catalogue';
import type { FirstAttempt } from '@academy/contracts/learning';
import { day } from '@academy/kernel';
import fc from 'fast-check';
import { exitChecksOf, type ExitCheck } from './exit-checks';
import { timesOf, withLearnedHours } from './learned-hours';
import { learnEfficacy } from './module-efficacy';
import { learnHours, usualHours } from './module-hours';

const on = day('2026-10-01');
const spent = (slug: string, ...hours: number[]) => hours.map((one) => ({ slug, hours: one, on }));

describe('The usual hours of a module', () => {
  it('are those stated as long as fewer than five people spoke', () => {
    expect(learnHours(spent('m', 9, 9, 9, 9), new Map([['m', 16]]))).toEqual([]);
  });

  it('come out as worked by hand', () => {
    // exp((10 ln 16 + 10 ln 25) / 20) is the square root of 16 times 25.
    const tenPeople = Array.from({ length: 10 }, () => 25);
    expect(learnHours(spent('m', ...tenPeople), new Map([['m', 16]]))).toEqual([
      { slug: 'm', stated: 16, usual: 20, people: 10 },
    ]);
  });

  it('lie between what is stated and what people say, and come closer to them with more people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }), (stated, said) => {
        const few = usualHours(stated, [said, said, said, said, said]);
        const many = usualHours(
          stated,
          Array.from({ length: 200 }, () => said),
        );
        expect(Math.abs(Math.log(many / said))).toBeLessThanOrEqual(Math.abs(Math.log(few / said)) + 1e-12);
        expect(few).toBeGreaterThanOrEqual(Math.min(stated, said) - 1e-9);
        expect(few).toBeLessThanOrEqual(Math.max(stated, said) + 1e-9);
      }),
    );
  });

  it('are moved little by one who left the clock running', () => {
    expect(usualHours(16, [16, 16, 16, 16, 400])).toBeLessThan(20);
  });
});

const checks = (slug: string, reached: number, people: number, organisationId = 'o'): ExitCheck[] =>
  Array.from({ length: people }, (_, person) => ({
    ...{ slug, organisationId, competenceId: 'lab.ana', level: 2, reached: person < reached },
  }));

describe('The efficacy of a module', () => {
  it('comes out as worked by hand', () => {
    // The only module there is: its prior is 1/2, as heavy as ten people. Beta(5 + 12, 5 + 8).
    expect(learnEfficacy(checks('m', 12, 20))).toEqual([
      {
        ...{ slug: 'm', competenceId: 'lab.ana', level: 2, alpha: 17, beta: 13 },
        ...{ chance: 17 / 30, people: 20, flagged: true },
      },
    ]);
  });

  it('is flagged from fifteen people on, and only below six in ten', () => {
    expect(learnEfficacy(checks('m', 2, 14))[0]?.flagged).toBe(false);
    expect(learnEfficacy(checks('m', 2, 15))[0]?.flagged).toBe(true);
    expect(learnEfficacy(checks('m', 15, 15))[0]?.flagged).toBe(false);
  });

  it('is not kept of fewer than five people', () => {
    expect(learnEfficacy(checks('m', 0, 4))).toEqual([]);
  });

  it('leans on the other modules of its provider, and not on itself', () => {
    const good = [...checks('a', 40, 40), ...checks('b', 40, 40)];
    const chance = (all: ExitCheck[]) => learnEfficacy([...all, ...checks('new', 3, 6)]).find(isNew)?.chance ?? 0;
    const isNew = ({ slug }: { slug: string }) => slug === 'new';
    expect(chance(good)).toBeGreaterThan(chance(checks('c', 5, 40)));
    expect(chance([])).toBeCloseTo(0.5, 10);
  });

  it('is a chance, and rises with everyone more who reaches the level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.nat(59), (people, reached) => {
        const [less] = learnEfficacy(checks('m', Math.min(reached, people - 1), people));
        const [more] = learnEfficacy(checks('m', Math.min(reached, people - 1) + 1, people));
        expect(less?.chance).toBeGreaterThan(0);
        expect(more?.chance).toBeLessThan(1);
        expect(more?.chance).toBeGreaterThan(less?.chance ?? 1);
      }),
    );
  });
});

const question = (id: string, competenceId: string) => ({
  ...{ id, competenceId, kind: 'single' as const, promptNl: id, options: [], correct: [], explanationNl: '' },
});
const quiz = (id: string, ...questions: ReturnType<typeof question>[]): ModulePart => ({
  ...{ id, kind: 'quiz', titleNl: id, minutes: 5, passPercent: 70, questions },
});
const version = (...parts: ModulePart[]) => ({
  ...({ slug: 'm', organisationId: 'o', parts } as unknown as ModuleVersion),
  outcomes: [
    { competenceId: 'lab.ana', from: 0 as const, to: 2 as const },
    { competenceId: 'lab.dat', from: 1 as const, to: 2 as const },
  ],
});
const attempt = (partId: string, passed: boolean, ...good: string[]): FirstAttempt => ({
  ...{ versionId: 'v', partId, passed, on },
  results: ['q1', 'q2'].map((questionId) => ({ questionId, correct: good.includes(questionId) })),
});

describe('An exit check', () => {
  const exit = quiz('exit', question('q1', 'lab.ana'), question('q2', 'lab.dat'));
  const versions = new Map([['v', version(quiz('halfway', question('q1', 'lab.ana')), exit)]]);
  const reached = (one: FirstAttempt, of = versions) =>
    exitChecksOf([one], of).map(({ competenceId, reached: ok }) => `${competenceId} ${ok}`);

  it('is read for each outcome from the questions about its competence', () => {
    expect(reached(attempt('exit', false, 'q1'))).toEqual(['lab.ana true', 'lab.dat false']);
  });

  it('is the whole quiz for an outcome that no question is about', () => {
    const one = new Map([['v', version(quiz('exit', question('q1', 'lab.ana'), question('q2', 'lab.ana')))]]);
    expect(reached(attempt('exit', true, 'q1', 'q2'), one)).toEqual(['lab.ana true', 'lab.dat true']);
    expect(reached(attempt('exit', false, 'q1'), one)).toEqual(['lab.ana false', 'lab.dat false']);
  });

  it('is only the last quiz of a module that is known', () => {
    expect(reached(attempt('halfway', true, 'q1'))).toEqual([]);
    expect(reached({ ...attempt('exit', true), versionId: 'gone' })).toEqual([]);
  });
});

describe('The hours that a plan reckons with', () => {
  const modules = [{ id: 'm', hours: 16 } as ModuleFacts, { id: 'n', hours: 8 } as ModuleFacts];
  const design = { version: 'design-1' };
  const none = { hours: { ...design, byModule: new Map() }, efficacy: { ...design, timesByModule: new Map() } };

  it('are those of the publisher as long as nothing was learned: the very same list', () => {
    expect(withLearnedHours(modules, none)).toBe(modules);
  });

  it('are the usual hours, times the times that a flagged module is followed', () => {
    const learned = {
      hours: { version: 'hours-2', byModule: new Map([['m', 20]]) },
      efficacy: { version: 'efficacy-2', timesByModule: timesOf(learnEfficacy(checks('m', 5, 20))) },
    };
    // Beta(10, 20): one in three, so three times.
    expect(withLearnedHours(modules, learned).map(({ hours }) => hours)).toEqual([60, 8]);
  });

  it('count a module once that is not flagged, however many fail', () => {
    expect(timesOf(learnEfficacy(checks('m', 0, 14))).size).toBe(0);
  });
});

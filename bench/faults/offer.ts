import { addMonths, type Day } from '@academy/kernel';
import type { Plan } from './plan';

/** The parts of every module, in their order: one to read, and a quiz that completes it. */
export const PARTS = { text: 'p1', quiz: 'toets' } as const;
export const QUESTION = { id: 'q1', correct: 'b' } as const;

const ORGANISATION = 'academie';
const HOURS = 4;

/**
 * What is added to a folder with an academy, file by file: modules that ask nothing of who comes in and are learned online, each
 * with its editions on a day.
 */
export function offerOf(
  { editions }: Pick<Plan, 'editions'>,
  { start, now }: { readonly start: Day; readonly now: Day },
) {
  const slugs = [...new Set(editions.map(({ module }) => module))];
  const modules = slugs.map((slug) => ({
    ...{
      id: slug,
      titleNl: `Meten onder storing ${slug.slice(-4)}`,
      titleEn: `Measuring under faults ${slug.slice(-4)}`,
    },
    ...{ organisationId: ORGANISATION, outcomes: [{ competenceId: 'ene.sys', from: 0, to: 1 }], prerequisites: [] },
    ...{ hours: HOURS, ects: null, form: 'online', contactHours: 0, location: null, languages: ['nl'] },
    ...{
      sectors: ['vo', 'mbo'],
      capacity: 40,
      entry: null,
      certificate: { credential: 'edubadge', validMonths: null },
    },
    ...{ priceEur: 0, enrolments: 0, rating: null, status: 'published' },
    editions: editions
      .filter(({ module }) => module === slug)
      .map(({ id, seats }, nth) => ({ id, start: addMonths(start, nth), seats, taken: 0 })),
  }));
  return { modules, contents: slugs.map((slug) => contentOf(slug, now)) };
}

const contentOf = (moduleId: string, now: Day) => ({
  moduleId,
  summaryNl:
    'Je leest hoe een academie blijft kloppen terwijl haar onderdelen uitvallen, en beantwoordt er een vraag over.',
  programmeNl: ['Online, eigen tempo: een tekst', 'Online eindtoets'],
  parts: [
    {
      ...{ id: PARTS.text, kind: 'text', titleNl: 'Wat opgeschreven is, blijft', minutes: 10, checkedOn: now },
      bodyMd: 'Wat in de database staat, is wat er gebeurd is. Al het andere kan opnieuw.',
      sources: [{ title: 'Energie en schaal', publisher: 'Academie (demo)', date: '2026' }],
    },
    {
      ...{ id: PARTS.quiz, kind: 'quiz', titleNl: 'Eindtoets', minutes: 5, passPercent: 70 },
      questions: [
        {
          ...{
            id: QUESTION.id,
            competenceId: 'ene.sys',
            kind: 'single',
            promptNl: `Wat mag in ${moduleId} verloren gaan?`,
          },
          options: [
            { id: 'a', textNl: 'Een inschrijving' },
            { id: 'b', textNl: 'De inhoud van de wachtrij met werk' },
          ],
          correct: [QUESTION.correct],
          explanationNl: 'De wachtrij met werk wordt opnieuw gemaakt uit wat in de database staat.',
        },
      ],
    },
  ],
});

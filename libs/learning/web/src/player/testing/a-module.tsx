import { answering, renderUi, type Answers } from '@academy/ui/testing';
import { LearningScreen } from '../learning-screen';

export const text = (id: string, done = false) => ({
  id,
  kind: 'TEXT',
  titleNl: `Tekst ${id}`,
  minutes: 20,
  bodyMd: `Dit is **${id}**.`,
  sources: [
    { title: 'Arbobesluit', publisher: 'Overheid.nl', date: '2026', url: 'https://wetten.overheid.nl/BWBR0008498/' },
    { title: 'Labveiligheid', publisher: 'Lichtlijn (fictief)', date: '2024', url: null },
  ],
  checkedOn: '2026-11-27',
  done,
  passPercent: null,
  questions: [],
  lastAttempt: null,
  draft: [] as object[],
  tryAgainAt: null as string | null,
});

const options = [
  { id: 'a', textNl: 'Ja' },
  { id: 'b', textNl: 'Nee' },
];
const questions = [
  { id: 'q1', promptNl: 'Is ijzer magnetisch?', multiple: false, options },
  {
    id: 'q2',
    promptNl: 'Wat klopt?',
    multiple: true,
    options: [
      { id: 'c', textNl: 'Dit' },
      { id: 'd', textNl: 'Dat' },
    ],
  },
];
export const quiz = (lastAttempt: object | null = null, done = false, draft: object[] = [], tryAgainAt?: string) => ({
  ...text('toets', done),
  kind: 'QUIZ',
  titleNl: 'Eindtoets',
  bodyMd: null,
  sources: [],
  checkedOn: null,
  passPercent: 70,
  questions,
  lastAttempt,
  draft,
  tryAgainAt: tryAgainAt ?? null,
});

export const attempt = (passed: boolean) => ({
  id: passed ? 'goed' : 'fout',
  at: '2026-11-24T12:00:00Z',
  correct: passed ? 2 : null,
  total: 2,
  passed,
  results: passed
    ? [
        { questionId: 'q1', correct: true, explanationNl: 'IJzer is ferromagnetisch.' },
        { questionId: 'q2', correct: true, explanationNl: null },
      ]
    : [],
});

export const learning = (parts: { done: boolean }[], completed = false) => ({
  enrolmentId: 'i1',
  completed,
  completedAt: null,
  partsDone: parts.filter(({ done }) => done).length,
  module: { slug: 'meten', title: { nl: 'Meten', en: 'Measuring' }, organisation: { name: 'Lichtlijn (fictief)' } },
  parts,
});

/** The player of a module, with what the academy answers. */
export function open(answers: Answers, route = '/leren/i1') {
  const academy = answering(answers);
  return { ...academy, ...renderUi(<LearningScreen />, { route, path: '/leren/:enrolmentId' }) };
}

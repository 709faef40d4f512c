import { z } from 'zod';
import { count, dayText, id, prose, proseIfAny, text } from './shapes';

const question = z.object({
  id,
  competenceId: id,
  kind: z.enum(['single', 'multiple']),
  promptNl: prose,
  options: z.array(z.object({ id, textNl: prose })),
  correct: z.array(id),
  explanationNl: proseIfAny.default(''),
});

/** A year or a day. */
const published = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'is no year (YYYY) and no day (YYYY-MM-DD)');

const source = z.object({
  title: text,
  publisher: text,
  date: published,
  url: z.url({ protocol: /^https?$/, error: 'is no address that begins with https:// or http://' }).exactOptional(),
});

const part = z.discriminatedUnion('kind', [
  z.object({
    id,
    kind: z.literal('text'),
    titleNl: text,
    minutes: count,
    bodyMd: prose,
    sources: z.array(source).exactOptional(),
    checkedOn: dayText.exactOptional(),
  }),
  z.object({
    id,
    kind: z.literal('quiz'),
    titleNl: text,
    minutes: count,
    passPercent: z.number(),
    questions: z.array(question),
  }),
]);

/** `content/<moduleId>.json`: what is learned in a module, with the keys of its quizzes. */
export const contentFile = z.object({
  moduleId: id,
  summaryNl: prose,
  programmeNl: z.array(prose).default([]),
  parts: z.array(part),
});

export type ContentFile = z.output<typeof contentFile>;
export type ContentPart = ContentFile['parts'][number];
export type ContentQuestion = z.output<typeof question>;

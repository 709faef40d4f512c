import { hoursProblem, titleLimits } from '@academy/catalogue/core';
import { isDay, textProblem, tidyText, type Day, type TextLimits, type TextProblem } from '@academy/kernel';
import { MAX_YEARS } from '@academy/teachers/core';
import { z } from 'zod';
import { shown } from './read/fault';
import { sayProblem } from './words/say-problem';

/** The one way in for text: tidy, and with nothing in it that could not be kept or shown. */
const checked = (limits: TextLimits, mayBeEmpty = false) =>
  z.string().transform((value, context): string => {
    const tidy = tidyText(value);
    const problem = textProblem(tidy, limits);
    if (!problem || (mayBeEmpty && problem.kind === 'Empty')) return tidy;
    context.addIssue({ code: 'custom', message: sayTextProblem(problem) });
    return z.NEVER;
  });

function sayTextProblem(problem: TextProblem): string {
  switch (problem.kind) {
    case 'Empty':
      return 'is empty';
    case 'Invisible':
      return 'has nothing in it that can be seen';
    case 'TooLong':
      return `is ${problem.length} signs long, and may be ${problem.longest}`;
    case 'Sign':
      return `has ${problem.sign} at sign ${problem.at}, which does not belong there`;
  }
}

const PROSE: TextLimits = { longest: 100_000, lines: 'many' };

/** A name, a title, an answer: one line. */
export const text = checked(titleLimits);
export const textIfAny = checked(titleLimits, true);
export const prose = checked(PROSE);
export const proseIfAny = checked(PROSE, true);

/** Ids become parts of addresses and names of files, so they have no sign that either of them writes in another way. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
export const id = z.string().superRefine((value, context) => {
  if (idPattern.test(value)) return;
  const message = `"${shown(value)}" is no id: at most 100 letters (a–z), digits, dots, dashes and underscores`;
  context.addIssue({ code: 'custom', message });
});

export const dayText = z.string().transform((value, context): Day => {
  if (isDay(value)) return value;
  const message = `"${shown(value)}" is not a day of the calendar (YYYY-MM-DD, from 1900)`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const levels = [0, 1, 2, 3, 4, 5] as const;
export const level = z.literal(levels, { error: 'a level is a whole number from 0 to 5' });

export const hours = z.number().superRefine((value, context) => {
  const problem = hoursProblem(value);
  if (problem) context.addIssue({ code: 'custom', message: sayProblem({ kind: problem }) });
});

/** Whole numbers, as large as makes sense and a column holds. */
const whole = (from: number, to: number) =>
  z.number().refine((value) => Number.isInteger(value) && value >= from && value <= to, {
    error: `is a whole number from ${from} to ${to}`,
  });
export const count = whole(0, 1_000_000);
export const months = whole(1, 1_200);
export const years = z.number().min(0).max(MAX_YEARS);
export const sector = z.enum(['vo', 'mbo']);
export const studyForm = z.enum(['online', 'blended', 'onsite', 'placement']);
export const language = z.enum(['nl', 'en']);

export const place = z.object({
  city: textIfAny.default(''),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  landsdeel: textIfAny.nullish(),
});

export const requirement = z.object({ competenceId: id, level });

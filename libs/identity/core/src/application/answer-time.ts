import type { Clock } from '@academy/kernel';

/** Minutes in which a mail that asks for an answer can be answered. */
export const ANSWER_MINUTES = 60;

/** Until when a mail that goes out now can be. */
export const answerableUntil = (clock: Clock): Date => new Date(clock.now().getTime() + ANSWER_MINUTES * 60_000);

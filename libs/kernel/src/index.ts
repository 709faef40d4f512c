export { id, type Id } from './id';
export type { Language } from './language';
export { addDays, addMonths, day, dayOf, daysBetween, isDay, yearsBetween, type Day } from './day';
export { clockAt, systemClock, type Clock } from './clock';
export { textProblem, tidyText, type TextLimits, type TextProblem } from './plain-text';
export { assertNever } from './assert-never';
export type { AlreadyDone, Cause, EventDefinition, EventOf } from './event';
export { idsTwice, under, type Fault, type FaultPath, type IdTwice } from './fault';

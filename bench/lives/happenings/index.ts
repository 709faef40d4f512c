import type { Happening } from './happening';
import { ofSeats } from './of-seats';
import { ofTheOffer } from './of-the-offer';
import { ofTheTeacher } from './of-the-teacher';

export { inTheWorld } from './happening';

/** Everything that can happen to what a path rests on, by name. */
export const happenings: Readonly<Record<string, Happening>> = { ...ofTheTeacher, ...ofSeats, ...ofTheOffer };

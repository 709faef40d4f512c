import type { Id } from '@academy/kernel';
import { v7 } from 'uuid';

/** A new UUIDv7: unique everywhere, and in the order of making. */
export const newId = <Of extends string>(): Id<Of> => v7() as Id<Of>;

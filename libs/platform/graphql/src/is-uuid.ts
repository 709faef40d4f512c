import type { Id } from '@academy/kernel';

const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether an opaque id can be one of ours at all; what cannot be is answered like what is not there. */
export const isUuid = (text: string): text is Id<never> => pattern.test(text);

/** Rung when requests were decided on, with their ids. */
export const DECIDED_BELL = 'academy_decided';

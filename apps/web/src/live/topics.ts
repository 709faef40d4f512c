import type { QueryKey } from '@tanstack/react-query';

/**
 * Which questions an event makes stale, by the first word of its type: 'enrolment.teacher-enrolled.v1'
 * is about enrolment. A type that is not here makes everything stale, which is slower but never wrong.
 */
export const topics: Record<string, readonly QueryKey[]> = {
  enrolment: [
    ['enrolments'],
    ['path'],
    ['learning'],
    ['notices'],
    ['modules'],
    ['module'],
    ['editions'],
    ['matches'],
    ['routes'],
  ],
  catalogue: [['modules'], ['module'], ['editions'], ['matches'], ['enrolments'], ['learning'], ['path'], ['routes']],
  learning: [['learning'], ['path'], ['enrolments'], ['editions'], ['notices']],
  certification: [['certificates'], ['path'], ['profile'], ['matches'], ['notices'], ['learning']],
  teachers: [['profile'], ['matches'], ['path']],
  paths: [['path'], ['objections'], ['notices']],
  'entry-tests': [['entry-test'], ['path', 'entry-test-offers']],
  matching: [['learned']],
  messaging: [['notices']],
};

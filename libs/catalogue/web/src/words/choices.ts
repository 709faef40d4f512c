import type { Sector, StudyForm, TeachingLanguage } from '@academy/gql';

/** How, in which language and for whom a module can be given, in the order in which it is asked everywhere. */
export const studyForms = ['ONLINE', 'BLENDED', 'ONSITE', 'PLACEMENT'] as const satisfies readonly StudyForm[];
export const teachingLanguages = ['NL', 'EN'] as const satisfies readonly TeachingLanguage[];
export const sectors = ['VO', 'MBO'] as const satisfies readonly Sector[];

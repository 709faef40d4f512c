/** The languages in which the academy speaks; Dutch is its own. */
export type Language = 'nl' | 'en';

import type { LanguageCode, Sector, StudyForm } from '@academy/contracts/teachers';
import type { LocalText } from '@academy/contracts/catalogue';
import { spokenLanguage } from '@academy/platform/language';
import { markup, type Html } from '@academy/platform/pages';
import { t } from '@lingui/core/macro';

/** A text that there is in both languages, in the one that is spoken. */
export const said = (text: LocalText): string => text[spokenLanguage()];

/** A text that there is in Dutch alone, marked as such where another language is spoken. */
export const dutch = (tag: 'p' | 'li', text: string): Html => {
  const marked = spokenLanguage() === 'nl' ? markup`` : markup` lang="nl"`;
  return tag === 'p' ? markup`<p${marked}>${text}</p>` : markup`<li${marked}>${text}</li>`;
};

export function formWords(form: StudyForm): string {
  switch (form) {
    case 'online':
      return t`Helemaal online`;
    case 'blended':
      return t`Deels online`;
    case 'onsite':
      return t`Op locatie`;
    case 'placement':
      return t`Docentstage bij een bedrijf`;
  }
}

export function sectorWords(sector: Sector): string {
  switch (sector) {
    case 'vo':
      return t`Voortgezet onderwijs`;
    case 'mbo':
      return t`Mbo`;
  }
}

export function languageWords(language: LanguageCode): string {
  switch (language) {
    case 'nl':
      return t`Nederlands`;
    case 'en':
      return t`Engels`;
  }
}

/** What an organisation is; what has no word here is said as its publisher wrote it. */
export function kindWords(type: string): string {
  switch (type) {
    case 'bedrijf':
      return t`Bedrijf`;
    case 'school':
      return t`School`;
    case 'hogeschool':
      return t`Hogeschool`;
    case 'universiteit':
      return t`Universiteit`;
    case 'academie':
      return t`Academie`;
    default:
      return type;
  }
}

import type { Day } from '@academy/kernel';
import { datesIn } from '@academy/kernel';
import { spokenLanguage } from '@academy/platform/language';
import { markup, type Html } from '@academy/platform/pages';
import { t } from '@lingui/core/macro';
import type { ModuleView } from '../postgres/snapshot';
import { said } from './words';

/** Folders of the pages, as the web application has them. */
export const OFFER = '/aanbod';
export const ORGANISATIONS = '/organisaties';
export const moduleAddress = (slug: string): string => `${OFFER}/${encodeURIComponent(slug)}`;
export const organisationAddress = (id: string): string => `${ORGANISATIONS}/${encodeURIComponent(id)}`;

/** Titles stand in the language that is spoken, whatever address a link leads to; so do the pages behind it. */
const inThisLanguage = (address: string): string => (spokenLanguage() === 'nl' ? address : `${address}?lang=en`);

export const link = (address: string, text: string): Html => markup`<a href="${inThisLanguage(address)}">${text}</a>`;

export const titleOf = ({ version: { facts } }: ModuleView): string => said({ nl: facts.titleNl, en: facts.titleEn });

/** Where the page is, and what it is called. */
export const heading = (title: string): Html =>
  markup` <nav class="alb-breadcrumbs" aria-label="${t`Kruimelpad`}">
      <ol role="list">
        <li>${link(OFFER, t`Aanbod`)}</li>
        <li aria-current="page">${title}</li>
      </ol>
    </nav>
    <h1>${title}</h1>`;

export const section = (title: string, content: Html): Html =>
  markup`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

/** Modules as links, each with who gives it. */
export const moduleList = (modules: readonly ModuleView[]): Html =>
  markup`<ul>
    ${modules.map(
      (module) => markup`<li>${link(moduleAddress(module.slug), titleOf(module))} – ${module.organisation.name}</li>`,
    )}
  </ul>`;

/** What one has to do elsewhere than on this page. */
export const needsScripts = (): Html =>
  markup`<p>
    ${t`Zoeken, een account maken en inschrijven werken alleen met JavaScript. Zet het daarvoor aan in je browser.`}
  </p>`;

export const startWords = (start: Day): string => {
  const day = datesIn(spokenLanguage()).day(start);
  return t`Start ${day}`;
};

import type { DescribedCompetence } from '@academy/competences/core';
import { levelName, type Framework, type LevelAnchor, type LevelRequirement } from '@academy/contracts/competences';
import { numbersIn } from '@academy/kernel';
import { spokenLanguage } from '@academy/platform/language';
import { markup, type Html } from '@academy/platform/pages';
import { plural, t } from '@lingui/core/macro';
import type { leadingTo } from '../postgres/leading-to';
import { competenceLink, heading, link, moduleAddress, section, titleOf } from './common-html';
import { dutch, said } from './words';

/** All that the page of a competence stands on. */
export interface CompetenceFound {
  readonly described: DescribedCompetence;
  readonly framework: Framework;
  readonly leading: ReturnType<typeof leadingTo>;
}

/** Everything that the screen of a competence shows to anyone. */
export function competenceHtml(found: CompetenceFound): Html {
  const { described, framework } = found;
  const { competence, domain, frameworkVersion } = described;
  const months = competence.certificateValidityMonths;
  return markup`${heading(said(competence))}
    <p>${said(domain)}</p>
    ${competence.safetyCritical ? markup`<p>${t`Alleen een geldig certificaat bewijst een niveau`}</p>` : undefined}
    ${months === undefined ? undefined : markup`<p>${t`Certificaat: ${plural(months, { one: '# maand geldig', other: '# maanden geldig' })}`}</p>`}
    ${section(t`Wat je kunt op elk niveau`, levels(described))}
    ${section(t`Modules die hiernaartoe leiden`, modules(found))}
    ${related(t`Dit bouwt voort op`, framework, described.needs)}
    ${related(t`Nodig voor`, framework, described.neededFor)}
    ${related(t`Onderdeel van`, framework, described.partOf.map(named))}
    ${related(t`Bestaat uit`, framework, described.parts.map(named))}
    ${related(t`Ook bekend als`, framework, described.sameAs.map(named))} ${elsewhere(described)}
    <p>${t`Uit het competentieraamwerk van de academie, versie ${frameworkVersion}.`}</p>`;
}

const named = (competenceId: string) => ({ competenceId });

const levels = (described: DescribedCompetence): Html =>
  markup`<ol>
    ${described.levels.map(
      ({ anchors, ...level }) =>
        markup`<li>
          <strong>${said(level)}</strong>
          <p>${said({ nl: level.descNl, en: level.descEn })}</p>
          ${anchors.map(anchorOf)}
        </li>`,
    )}
  </ol>`;

/** In Dutch, marked as such, where nobody wrote it in another language. */
const anchorOf = ({ nl, en }: LevelAnchor): Html =>
  spokenLanguage() === 'en' && en !== undefined ? markup`<p>${en}</p>` : dutch('p', nl);

function modules({ leading, framework }: CompetenceFound): Html {
  if (leading.length === 0) return markup`<p>${t`Er is nu geen module die hiernaartoe leidt.`}</p>`;
  const { hours } = numbersIn(spokenLanguage());
  return markup`<ul>
    ${leading.map(({ module, outcome: { from, to } }) => {
      const [before, after] = [said(levelName(framework, from)), said(levelName(framework, to))];
      return markup`<li>
        ${link(moduleAddress(module.slug), titleOf(module))} – ${module.organisation.name}, ${hours(module.version.facts.hours)}.
        ${t`Van ‘${before}’ naar ‘${after}’`}
      </li>`;
    })}
  </ul>`;
}

type Related = Partial<LevelRequirement> & Pick<LevelRequirement, 'competenceId'>;

function related(title: string, framework: Framework, all: readonly Related[]): Html | undefined {
  if (all.length === 0) return undefined;
  const line = ({ competenceId, level }: Related): Html => {
    const name = competenceLink(framework, competenceId);
    if (level === undefined) return markup`<li>${name}</li>`;
    const least = said(levelName(framework, level));
    return markup`<li>${name}: ${t`Minstens ‘${least}’`}</li>`;
  };
  return section(
    title,
    markup`<ul>
      ${all.map(line)}
    </ul>`,
  );
}

function elsewhere({ competence: { references = [] } }: DescribedCompetence): Html | undefined {
  if (references.length === 0) return undefined;
  return section(
    t`Hoe anderen dit noemen`,
    markup`<ul>
      ${references.map(({ framework, uri }) => markup`<li><a href="${uri}" rel="noreferrer">${framework}</a>: ${uri}</li>`)}
    </ul>`,
  );
}

/** Facts for machines: a term of a set, in the words of schema.org. `home` is the public address of the academy. */
export const termData = ({ described }: CompetenceFound, address: string, home: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  url: `${home}${address}`,
  name: said(described.competence),
  termCode: described.competence.id,
  inDefinedTermSet: {
    '@type': 'DefinedTermSet',
    name: t`Competentieraamwerk van de academie`,
    version: described.frameworkVersion,
  },
  sameAs: (described.competence.references ?? []).map(({ uri }) => uri),
});

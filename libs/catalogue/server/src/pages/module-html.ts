import type { Places } from '@academy/contracts/catalogue';
import { competenceName, levelName, type Framework } from '@academy/contracts/competences';
import { datesIn, numbersIn, type Day } from '@academy/kernel';
import { spokenLanguage } from '@academy/platform/language';
import { markup, type Html } from '@academy/platform/pages';
import { plural, t } from '@lingui/core/macro';
import type { ModuleView } from '../postgres/snapshot';
import type { EditionRow } from '../postgres/tables';
import { heading, link, needsScripts, OFFER, organisationAddress, section, startWords, titleOf } from './common-html';
import { dutch, formWords, languageWords, said, sectorWords } from './words';

/** All that the page of a module stands on. */
export interface ModuleFound {
  readonly module: ModuleView;
  /** Of its editions those that lie ahead, the soonest first. */
  readonly ahead: readonly EditionRow[];
  readonly places: ReadonlyMap<string, Places>;
  readonly framework: Framework;
  readonly today: Day;
}

/** Everything that the screen of a module shows to anyone. */
export function moduleHtml(found: ModuleFound): Html {
  const { module } = found;
  const { summaryNl, programmeNl } = module.version.facts;
  const { name, city } = module.organisation;
  return markup`${heading(titleOf(module))}
    ${module.offered ? undefined : retired()}
    <p>${city ? `${name} · ${city}` : name}</p>
    ${section(t`Wat je leert`, markup`${summaryNl === null ? undefined : dutch('p', summaryNl)}${outcomes(found)}`)}
    ${programmeNl.length > 0 ? section(t`Programma`, programme(programmeNl)) : undefined}
    ${section(t`Wat je nodig hebt`, entry(found))}
    ${section(t`Praktisch`, practical(module))}
    ${section(t`Data en plekken`, dates(found))}
    ${section(t`Wie de module geeft`, publisher(module))}
    ${module.offered ? section(t`Wil je meedoen?`, joining()) : undefined}`;
}

const programme = (lines: readonly string[]): Html => markup`<ol>${lines.map((line) => dutch('li', line))}</ol>`;

const retired = (): Html => markup`<p><strong>${t`Deze module wordt niet meer gegeven`}.</strong>
    ${t`Je kunt je er niet meer voor inschrijven. Een certificaat dat je ervoor haalde, blijft geldig.`}
    ${link(OFFER, t`Bekijk het aanbod`)}</p>`;

function outcomes({ module, framework }: ModuleFound): Html {
  return markup`<ul>
    ${module.version.facts.outcomes.map(({ competenceId, from, to }) => {
      const [before, after] = [said(levelName(framework, from)), said(levelName(framework, to))];
      return markup`<li>${said(competenceName(framework, competenceId))}: ${t`Van ‘${before}’ naar ‘${after}’`}</li>`;
    })}
  </ul>`;
}

function entry({ module, framework }: ModuleFound): Html {
  const { prerequisites, entryCredential } = module.version.facts;
  if (prerequisites.length === 0 && entryCredential === null)
    return markup`<p>${t`Voor deze module hoef je vooraf niets te kunnen.`}</p>`;
  const only = entryCredential ?? '';
  return markup`${
    entryCredential === null
      ? undefined
      : markup`<p>${t`Je kunt alleen meedoen als je dit bewijs ooit hebt gehaald: ${only}.`}</p>`
  }
    <ul>
      ${prerequisites.map(({ competenceId, level }) => {
        const least = said(levelName(framework, level));
        return markup`<li>${said(competenceName(framework, competenceId))}: ${t`Minstens ‘${least}’`}</li>`;
      })}
    </ul>`;
}

function practical({ version }: ModuleView): Html {
  const { facts, hasContent } = version;
  const { hours } = numbersIn(spokenLanguage());
  const rows: readonly (readonly [string, string])[] = [
    [t`Tijd in totaal`, hours(facts.hours)],
    [t`Waarvan samen met anderen`, hours(facts.contactHours)],
    [t`Vorm`, formWords(facts.form)],
    ...(facts.form !== 'online' && facts.location ? [[t`Plaats`, facts.location.city] as const] : []),
    [t`Taal`, facts.languages.map(languageWords).join(', ')],
    [t`Voor wie`, facts.sectors.map(sectorWords).join(', ')],
    [t`Hoe je volgt`, hasContent ? t`Teksten en toets hier op de site` : t`Bij de organisatie; de trainer tekent af`],
    [t`Certificaat`, validWords(facts.validMonths)],
  ];
  return markup`<dl class="alb-pairs alb-pairs--rows">
    ${rows.map(
      ([name, value]) =>
        markup`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

const validWords = (months: number | null): string =>
  months === null ? t`Verloopt niet` : t`${plural(months, { one: '# maand geldig', other: '# maanden geldig' })}`;

function dates({ module, ahead, places, today }: ModuleFound): Html {
  const { name } = module.organisation;
  if (module.selfPaced)
    return markup`<p>${t`Je begint wanneer je wilt, in je eigen tempo. Aanmelden gaat bij ${name}.`}</p>`;
  if (ahead.length === 0)
    return markup`<p>
      ${module.offered ? t`Er is nog geen datum. Kijk later nog eens.` : t`Er komen geen nieuwe data meer.`}
    </p>`;
  return markup`<ul>
    ${ahead.map(
      ({ id, start, closesOn }) =>
        markup`<li>${startWords(start)} – ${placeWords(places.get(id))}. ${closingWords(closesOn, today)}</li>`,
    )}
  </ul>`;
}

function placeWords(places: Places | undefined): string {
  const { free, seats, waiting } = places ?? { free: 0, seats: 0, waiting: 0 };
  return free > 0 ? t`Nog ${free} van ${seats} plekken` : t`Vol, op de wachtlijst: ${waiting}`;
}

function closingWords(closesOn: Day, today: Day): string {
  const day = datesIn(spokenLanguage()).plainDay(closesOn);
  return closesOn < today ? t`De inschrijving is gesloten.` : t`Inschrijven kan tot en met ${day}.`;
}

const publisher = ({ organisation }: ModuleView): Html =>
  markup`<p>${link(organisationAddress(organisation.id), organisation.name)}</p>
    ${dutch('p', organisation.descriptionNl)}`;

const joining = (): Html =>
  markup` <p>${t`Maak een account en zie wat je kunt overslaan: wat je al kunt, hoef je niet nog eens te volgen.`}</p>
    ${needsScripts()}`;

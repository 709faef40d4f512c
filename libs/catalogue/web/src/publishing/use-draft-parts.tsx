import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Hours, useDutch, useText } from '@academy/ui';
import { useCompetences, useLevelName } from '@academy/competences/web';
import { useModuleWords } from '../words/use-module-words';
import type { Contents } from './api';
import type { Part } from './differing';

/** What each part of a module is called. */
export function usePartNames(): Record<Part, string> {
  const { t } = useLingui();
  return {
    titleNl: t`Titel in het Nederlands`,
    titleEn: t`Titel in het Engels`,
    summaryNl: t`Samenvatting`,
    programmeNl: t`Programma`,
    hours: t`Tijd in totaal`,
    contactHours: t`Waarvan samen met anderen`,
    form: t`Vorm`,
    city: t`Plaats`,
    languages: t`Taal`,
    sectors: t`Voor wie`,
    outcomes: t`Wat je leert`,
    prerequisites: t`Wat je nodig hebt`,
    validMonths: t`Certificaat`,
  };
}

/** What a competence is called; its id where the framework of today has none of that. */
function useCompetenceName(): (id: string) => string {
  const text = useText();
  const competences = useCompetences();
  return (id) => {
    const found = competences.find((one) => one.id === id);
    return found ? text(found.name) : id;
  };
}

const line = (value: string): ReactNode => value || <NotSaid />;
const list = (values: readonly string[]): ReactNode => line(values.join(', '));

/** What a module says, part by part, as text. */
export function useDraftParts(contents: Contents): Record<Part, ReactNode> {
  const words = useModuleWords();
  const dutch = useDutch();
  const { hours, contactHours, form, programmeNl, validMonths } = contents;
  return {
    titleNl: <span lang={dutch}>{line(contents.titleNl)}</span>,
    titleEn: <span lang="en">{line(contents.titleEn)}</span>,
    summaryNl: <span lang={dutch}>{line(contents.summaryNl)}</span>,
    programmeNl: programmeNl.length === 0 ? <NotSaid /> : <Programme lines={programmeNl} />,
    hours: hours == null ? <NotSaid /> : <Hours value={hours} />,
    contactHours: contactHours == null ? <NotSaid /> : <Hours value={contactHours} />,
    form: line(form ? words.forms[form] : ''),
    city: line(contents.city ?? ''),
    languages: list(contents.languages.map((language) => words.languages[language])),
    sectors: list(contents.sectors.map((sector) => words.sectors[sector])),
    outcomes: <Outcomes outcomes={contents.outcomes} />,
    prerequisites: <Prerequisites prerequisites={contents.prerequisites} />,
    validMonths: validMonths ? (
      <Plural value={validMonths} one="# maand geldig" other="# maanden geldig" />
    ) : (
      <Trans>Verloopt niet</Trans>
    ),
  };
}

const NotSaid = () => (
  <span className="alb-soft">
    <Trans>Niet ingevuld</Trans>
  </span>
);

function Programme({ lines }: { lines: readonly string[] }) {
  const dutch = useDutch();
  return (
    <ol lang={dutch}>
      {lines.map((step, at) => (
        <li key={at}>{step}</li>
      ))}
    </ol>
  );
}

function Outcomes({ outcomes }: Pick<Contents, 'outcomes'>) {
  const name = useCompetenceName();
  const levelName = useLevelName();
  if (outcomes.length === 0) return <NotSaid />;
  return (
    <ul>
      {outcomes.map(({ competenceId, from, to }, at) => (
        <li key={at}>
          <Trans>
            {name(competenceId)}: van ‘{levelName(from)}’ naar ‘{levelName(to)}’
          </Trans>
        </li>
      ))}
    </ul>
  );
}

function Prerequisites({ prerequisites }: Pick<Contents, 'prerequisites'>) {
  const name = useCompetenceName();
  const levelName = useLevelName();
  if (prerequisites.length === 0) return <Trans>Je hoeft vooraf niets te kunnen.</Trans>;
  return (
    <ul>
      {prerequisites.map(({ competenceId, level }, at) => (
        <li key={at}>
          <Trans>
            {name(competenceId)}: minstens ‘{levelName(level)}’
          </Trans>
        </li>
      ))}
    </ul>
  );
}

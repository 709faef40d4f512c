import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card, Hours, MoreLink, Pairs, Publisher, Section, useDutch } from '@academy/ui';
import { useModuleWords } from '../words/use-module-words';
import type { ModuleOnPage } from './api';

/** What happens in the module; nothing when the publisher did not say. */
export function ProgrammeSection({ lines }: { lines: readonly string[] }) {
  const { t } = useLingui();
  const dutch = useDutch();
  if (lines.length === 0) return null;
  return (
    <Section title={t`Programma`}>
      <ol lang={dutch}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Section>
  );
}

export function PracticalSection({ module }: { module: ModuleOnPage }) {
  const { t } = useLingui();
  const { forms, sectors, languages } = useModuleWords();
  const { hours, contactHours, form, city, hasContent, validMonths } = module;
  const items = [
    { name: t`Tijd in totaal`, value: <Hours value={hours} /> },
    { name: t`Waarvan samen met anderen`, value: <Hours value={contactHours} /> },
    { name: t`Vorm`, value: forms[form] },
    ...(city ? [{ name: t`Plaats`, value: city }] : []),
    { name: t`Taal`, value: module.languages.map((language) => languages[language]).join(', ') },
    { name: t`Voor wie`, value: module.sectors.map((sector) => sectors[sector]).join(', ') },
    {
      name: t`Hoe je volgt`,
      value: hasContent ? (
        <Trans>Teksten en toets hier op de site</Trans>
      ) : (
        <Trans>Bij de organisatie; de trainer tekent af</Trans>
      ),
    },
    {
      name: t`Certificaat`,
      value: validMonths ? (
        <Plural value={validMonths} one="# maand geldig" other="# maanden geldig" />
      ) : (
        <Trans>Verloopt niet</Trans>
      ),
    },
  ];
  return (
    <Section title={t`Praktisch`}>
      <Card>
        <Pairs kind="rows" items={items} />
      </Card>
    </Section>
  );
}

interface PublisherSectionProps {
  organisation: ModuleOnPage['organisation'];
  /** What stands before the address of its page. */
  home: string;
}

/** Who gives it; the name of a demo organisation says that it is fictional. */
export function PublisherSection({ organisation, home }: PublisherSectionProps) {
  const { t } = useLingui();
  const dutch = useDutch();
  return (
    <Section title={t`Wie de module geeft`}>
      <Card>
        <Publisher name={organisation.name} place={organisation.city} />
        <p lang={dutch}>{organisation.descriptionNl}</p>
        <p>
          <MoreLink to={`${home}/organisaties/${organisation.id}`}>
            <Trans>Wat {organisation.name} nog meer geeft</Trans>
          </MoreLink>
        </p>
      </Card>
    </Section>
  );
}

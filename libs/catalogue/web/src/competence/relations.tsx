import { Trans, useLingui } from '@lingui/react/macro';
import { Card, List, ListRow, Section } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import { CompetenceName } from '../words/competence-name';
import type { CompetenceOnPage } from './api';

type Linked = CompetenceOnPage['parts'][number];

interface Group {
  readonly title: string;
  readonly rows: readonly { readonly competence: Linked; readonly level?: number }[];
}

/** What it is to other competences; nothing where the framework says nothing of that. */
export function Relations({ shown, home }: { shown: CompetenceOnPage; home: string }) {
  const { t } = useLingui();
  const levelName = useLevelName();
  const plain = (all: readonly Linked[]) => all.map((competence) => ({ competence }));
  const groups: readonly Group[] = [
    { title: t`Dit bouwt voort op`, rows: shown.needs },
    { title: t`Nodig voor`, rows: shown.neededFor },
    { title: t`Onderdeel van`, rows: plain(shown.partOf) },
    { title: t`Bestaat uit`, rows: plain(shown.parts) },
    { title: t`Ook bekend als`, rows: plain(shown.sameAs) },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => (
      <Section key={title} title={title}>
        <Card>
          <List>
            {rows.map(({ competence, level }) => (
              <ListRow key={competence.id} title={<CompetenceName competence={competence} home={home} />}>
                {level !== undefined && <Trans>Minstens ‘{levelName(level)}’</Trans>}
              </ListRow>
            ))}
          </List>
        </Card>
      </Section>
    ));
}

/** The same in the words of others, at addresses of theirs. */
export function Elsewhere({ references }: { references: CompetenceOnPage['references'] }) {
  const { t } = useLingui();
  if (references.length === 0) return null;
  return (
    <Section title={t`Hoe anderen dit noemen`}>
      <Card>
        <List>
          {references.map(({ framework, uri }) => (
            <ListRow
              key={uri}
              title={
                <a href={uri} rel="noreferrer">
                  {framework}
                </a>
              }
            >
              {uri}
            </ListRow>
          ))}
        </List>
      </Card>
    </Section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LevelBars, List, ListRow, Notice, Section, useDutch, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { ModuleOnPage } from './api';

/** What someone can do afterwards, level by level. */
export function LearnSection({
  module: { summaryNl, outcomes },
}: {
  module: Pick<ModuleOnPage, 'summaryNl' | 'outcomes'>;
}) {
  const { t } = useLingui();
  const text = useText();
  const dutch = useDutch();
  const levelName = useLevelName();
  return (
    <Section title={t`Wat je leert`}>
      {summaryNl && <p lang={dutch}>{summaryNl}</p>}
      <Card>
        <List label={t`Niveaus`}>
          {outcomes.map(({ competence, from, to }) => (
            <ListRow
              key={competence.id}
              title={text(competence.name)}
              end={
                <LevelBars level={to} max={competence.maxLevel} label={t`Niveau ${to} van ${competence.maxLevel}`} />
              }
            >
              <Trans>
                Van ‘{levelName(from)}’ naar ‘{levelName(to)}’
              </Trans>
            </ListRow>
          ))}
        </List>
      </Card>
    </Section>
  );
}

/** What someone needs to begin. */
export function PrerequisiteSection({
  module: { prerequisites, entryCredential },
}: {
  module: Pick<ModuleOnPage, 'prerequisites' | 'entryCredential'>;
}) {
  const { t } = useLingui();
  const text = useText();
  const levelName = useLevelName();
  return (
    <Section title={t`Wat je nodig hebt`}>
      {entryCredential && (
        <Notice kind="warning">
          <Trans>Je kunt alleen meedoen als je dit bewijs ooit hebt gehaald: {entryCredential}.</Trans>
        </Notice>
      )}
      {prerequisites.length === 0 && !entryCredential && (
        <p>
          <Trans>Voor deze module hoef je vooraf niets te kunnen.</Trans>
        </p>
      )}
      {prerequisites.length > 0 && (
        <Card>
          <List>
            {prerequisites.map(({ competence, level }) => (
              <ListRow
                key={competence.id}
                title={text(competence.name)}
                end={
                  <LevelBars
                    level={level}
                    max={competence.maxLevel}
                    label={t`Niveau ${level} van ${competence.maxLevel}`}
                  />
                }
              >
                <Trans>Minstens ‘{levelName(level)}’</Trans>
              </ListRow>
            ))}
          </List>
        </Card>
      )}
    </Section>
  );
}

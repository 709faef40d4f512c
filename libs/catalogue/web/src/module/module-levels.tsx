import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LevelBars, List, ListRow, Notice, Section, useDutch } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import { CompetenceName } from '../words/competence-name';
import type { ModuleOnPage } from './api';

interface LevelsProps<Told extends keyof ModuleOnPage> {
  module: Pick<ModuleOnPage, Told>;
  /** What stands before the addresses of pages here; where there is none, nothing leads away from what is being written. */
  home?: string;
}

/** What someone can do afterwards, level by level. */
export function LearnSection({ module: { summaryNl, outcomes }, home }: LevelsProps<'summaryNl' | 'outcomes'>) {
  const { t } = useLingui();
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
              title={<CompetenceName competence={competence} home={home} />}
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
  home,
}: LevelsProps<'prerequisites' | 'entryCredential'>) {
  const { t } = useLingui();
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
                title={<CompetenceName competence={competence} home={home} />}
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

import { Trans, useLingui } from '@lingui/react/macro';
import { Card, LevelBars, LinkButton, List, ListRow, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { PathOnPageFragment } from '@academy/gql';
import { useSureness } from './use-sureness';

/** The targets that need no module any more, each with how sure that is. */
export function MasteredCard({ mastered }: { mastered: PathOnPageFragment['mastered'] }) {
  const { t } = useLingui();
  const text = useText();
  const levelName = useLevelName();
  const sureness = useSureness();
  return (
    <Card>
      <h2>
        <Trans>Dit kun je al</Trans>
      </h2>
      {mastered.length === 0 && (
        <p className="alb-soft">
          <Trans>Nog niets van dit doel. Staat je ervaring wel in je profiel? Dan kan je pad korter worden.</Trans>
        </p>
      )}
      {mastered.length > 0 && (
        <List>
          {mastered.map(({ target: { competence, level }, chance }) => (
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
              {levelName(level)} · {sureness(chance)}
            </ListRow>
          ))}
        </List>
      )}
      <div>
        <LinkButton kind="quiet" small to="/profiel#kunnen">
          <Trans>Klopt dit niet? Voeg bewijs toe</Trans>
        </LinkButton>
      </div>
    </Card>
  );
}

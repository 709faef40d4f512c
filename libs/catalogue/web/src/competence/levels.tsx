import { useLingui } from '@lingui/react/macro';
import { Card, LevelBars, List, ListRow, Section, useLocale, useText } from '@academy/ui';
import type { CompetenceOnPage } from './api';

type LevelOnPage = CompetenceOnPage['levels'][number];

/** Each level in general, and what it looks like here. */
export function Levels({ levels }: { levels: readonly LevelOnPage[] }) {
  const { t } = useLingui();
  const text = useText();
  return (
    <Section title={t`Wat je kunt op elk niveau`}>
      <Card>
        <List>
          {levels.map(({ level, name, description, anchors }) => (
            <ListRow
              key={level}
              title={text(name)}
              end={<LevelBars level={level} max={levels.length} label={t`Niveau ${level} van ${levels.length}`} />}
            >
              <p>{text(description)}</p>
              {anchors.map((anchor) => (
                <Anchor key={anchor.nl} anchor={anchor} />
              ))}
            </ListRow>
          ))}
        </List>
      </Card>
    </Section>
  );
}

/** In Dutch, marked as such, where nobody wrote it in another language. */
function Anchor({ anchor: { nl, en } }: { anchor: LevelOnPage['anchors'][number] }) {
  const isDutch = useLocale() === 'nl';
  if (isDutch) return <p>{nl}</p>;
  return en ? <p>{en}</p> : <p lang="nl">{nl}</p>;
}

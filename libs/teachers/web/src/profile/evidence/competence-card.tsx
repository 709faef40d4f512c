import { useLingui } from '@lingui/react/macro';
import { Card, LevelBars, List, Row, Tag, useText, type TagKind } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { Certainty } from '@academy/gql';
import type { Belief, Framework } from '../keeping/api';
import { useEvidenceWords } from '../keeping/use-evidence-words';
import { AddEvidenceButton } from './add-evidence-button';
import { BeliefDetails } from './belief-details';
import type { ShownCompetence } from './by-domain';
import { EvidenceRow } from './evidence-row';

/** One competence: the level that is believed, and the pieces it rests on. */
export function CompetenceCard({ shown, framework }: { shown: ShownCompetence; framework: Framework }) {
  const { t } = useLingui();
  const text = useText();
  const { competence, evidence, belief } = shown;
  const name = text(competence.name);
  return (
    <Card as="li">
      <Row justify="between" top>
        <h4>{name}</h4>
        <AddEvidenceButton framework={framework} competence={competence} />
      </Row>
      {belief && <BelievedLevel belief={belief} max={competence.maxLevel} />}
      <List label={t`Bewijs voor ${name}`}>
        {evidence.map((piece) => (
          <EvidenceRow key={piece.id} piece={piece} />
        ))}
      </List>
      {belief && <BeliefDetails belief={belief} evidence={evidence} />}
    </Card>
  );
}

const kinds: Record<Certainty, TagKind> = { PROVEN: 'done', NAMED: 'info', LIKELY: 'info', UNCERTAIN: 'neutral' };

function BelievedLevel({ belief: { likelyLevel, certainty }, max }: { belief: Belief; max: number }) {
  const { t } = useLingui();
  const levelName = useLevelName();
  const { certainties } = useEvidenceWords();
  return (
    <Row gap={12}>
      <LevelBars level={likelyLevel} max={max} label={t`Niveau ${likelyLevel} van ${max}`} />
      <b>{levelName(likelyLevel)}</b>
      <Tag kind={kinds[certainty]}>{certainties[certainty]}</Tag>
    </Row>
  );
}

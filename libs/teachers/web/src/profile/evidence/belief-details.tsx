import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Percent, Stack, useNumberFormat } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { Belief, EvidencePiece } from '../keeping/api';
import { useEvidenceWords } from '../keeping/use-evidence-words';
import styles from '../profile.module.css';

/** The chance of each level, and how far each piece of evidence moved it. */
export function BeliefDetails({ belief, evidence }: { belief: Belief; evidence: readonly EvidencePiece[] }) {
  return (
    <Details plain summary={<Trans>Waar komt dit niveau vandaan?</Trans>}>
      <Stack gap={12}>
        <Chances chances={belief.chances} />
        <Influences influences={belief.influences} evidence={evidence} />
      </Stack>
    </Details>
  );
}

function Chances({ chances }: { chances: Belief['chances'] }) {
  const { t } = useLingui();
  const levelName = useLevelName();
  return (
    <dl className={styles.chances} aria-label={t`Hoe waarschijnlijk elk niveau is`}>
      {chances.map((chance, level) => (
        <div key={level}>
          <dt>{levelName(level)}</dt>
          <dd>
            <span className={styles.chance} style={{ inlineSize: `${chance * 100}%` }} aria-hidden="true" />
            <Percent of={chance} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Below this a piece makes no difference that anyone would notice; in levels. */
const noticeable = 0.05;

function Influences({
  influences,
  evidence,
}: {
  influences: Belief['influences'];
  evidence: readonly EvidencePiece[];
}) {
  const { t } = useLingui();
  const { types } = useEvidenceWords();
  const { number } = useNumberFormat();
  const words = (levels: number): string => {
    const size = number(Math.round(Math.abs(levels) * 10) / 10);
    if (Math.abs(levels) < noticeable) return t`maakt bijna niets uit`;
    return levels > 0 ? t`${size} niveau hoger` : t`${size} niveau lager`;
  };
  return (
    <ul role="list" className={styles.influences} aria-label={t`Wat elk bewijs uitmaakt`}>
      {influences.map(({ evidenceId, levels }) => {
        const piece = evidence.find(({ id }) => id === evidenceId);
        return (
          piece && (
            <li key={evidenceId}>
              <span>{types[piece.type]}</span> <b>{words(levels)}</b>
            </li>
          )
        );
      })}
    </ul>
  );
}

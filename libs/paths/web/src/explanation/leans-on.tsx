import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { DateText, Details, Percent, Stack, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import { isPaper, useEvidenceWords } from '@academy/teachers/web';
import { useSureness } from '../path/use-sureness';
import type { Assumed, StepExplained } from './api';
import styles from './explanation.module.css';

/** What the teacher is taken to be able to do for a step, the evidence for it, and how sure that is. */
export function LeansOn({ step: { evidenceUsed, confidence } }: { step: StepExplained }) {
  if (evidenceUsed.length === 0) {
    return (
      <p>
        <Trans>Voor deze module rekenen we niet op iets wat je al kunt. Wat je nodig hebt, leer je op dit pad.</Trans>
      </p>
    );
  }
  return (
    <Stack gap={8}>
      <h4>
        <Trans>Waar we van uitgaan</Trans>
      </h4>
      <ul role="list" className={styles.purposes}>
        {evidenceUsed.map((assumed) => (
          <AssumedLevel key={assumed.competence.id} assumed={assumed} />
        ))}
      </ul>
      <HowSure confidence={confidence} assumed={evidenceUsed} />
      <p>
        <Link to="/profiel#kunnen">
          <Trans>Bekijk je bewijs in je profiel</Trans>
        </Link>
      </p>
    </Stack>
  );
}

function AssumedLevel({ assumed: { competence, level, evidence } }: { assumed: Assumed }) {
  const { t } = useLingui();
  const name = useText()(competence.name);
  const word = useLevelName()(level);
  return (
    <li>
      <Trans>
        Je kunt al <b>{name}</b> op niveau {level} ({word}). Dat lezen we uit:
      </Trans>
      <ul className={styles.evidence} aria-label={t`Bewijs voor ${name}`}>
        {evidence.map((piece) => (
          <li key={piece.evidenceId}>
            <Piece piece={piece} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Piece({ piece: { type, level, years, date, checked } }: { piece: Assumed['evidence'][number] }) {
  const { t } = useLingui();
  const { types, named } = useEvidenceWords();
  const levelName = useLevelName();
  const says = years == null ? level != null && levelName(level) : t`${years} jaar`;
  return (
    <>
      {types[type]}
      {!checked && isPaper(type) && ` (${named})`}
      {says && `: ${says}`} · <DateText value={date} as="plainDay" />
    </>
  );
}

/** In words, with the number for who wants it. */
function HowSure({ confidence, assumed }: { confidence: StepExplained['confidence']; assumed: readonly Assumed[] }) {
  const sureness = useSureness();
  const word = sureness(confidence.chance);
  return (
    <>
      <p>
        {confidence.chance >= confidence.tau ? (
          <Trans>Dat je dit kunt, is {word}.</Trans>
        ) : (
          <Trans>Elk apart is waarschijnlijk, maar dat je dit allemaal kunt, is nog onzeker.</Trans>
        )}
      </p>
      <Details plain summary={<Trans>In cijfers</Trans>}>
        <p>
          <Trans>
            Kans dat je alles kunt wat deze stap vraagt: <Percent of={confidence.chance} />. Een niveau telt mee vanaf{' '}
            <Percent of={confidence.tau} />.
          </Trans>
        </p>
        {assumed.length > 1 && <EachChance assumed={assumed} />}
      </Details>
    </>
  );
}

function EachChance({ assumed }: { assumed: readonly Assumed[] }) {
  const text = useText();
  return (
    <ul>
      {assumed.map(({ competence, level, chance }) => (
        <li key={competence.id}>
          <Trans>
            {text(competence.name)}, niveau {level}: <Percent of={chance} />
          </Trans>
        </li>
      ))}
    </ul>
  );
}

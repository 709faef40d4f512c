import { Trans, useLingui } from '@lingui/react/macro';
import { useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import styles from './explanation.module.css';
import type { Purpose, StepExplained } from './api';

/** What a step is for: each target with the way to it, in sentences. */
export function StepPurposes({ step: { why, pinned, preparesFor } }: { step: StepExplained }) {
  const { t } = useLingui();
  const text = useText();
  if (why.length > 0) {
    return (
      <ul role="list" className={styles.purposes} aria-label={t`Waar deze module je brengt`}>
        {why.map((purpose) => (
          <li key={`${purpose.target.competence.id} ${purpose.target.level}`}>
            <PurposeText purpose={purpose} />
          </li>
        ))}
      </ul>
    );
  }
  const later = preparesFor.map(({ title }) => text(title)).join(', ');
  return (
    <p>
      {pinned && <Trans>Je hebt hier een plek, of je koos deze module zelf. Voor je doel is hij niet nodig.</Trans>}
      {!pinned && later && (
        <Trans>Deze module heb je nodig voor {later}. Die stap koos je zelf, of je hebt er een plek.</Trans>
      )}
      {!pinned && !later && (
        <Trans>Met wat we nu van je weten, is deze stap niet meer nodig. Er komt een nieuw pad voor je.</Trans>
      )}
    </p>
  );
}

/** 'Deze module brengt je naar … Dat heb je nodig voor …: je doel.' */
function PurposeText({ purpose: { chain, target } }: { purpose: Purpose }) {
  const reached = chain.at(-1)?.level === target.level;
  return (
    <>
      {chain.map((link, place) => (
        <span key={`${link.competence.id} ${link.level}`}>
          <LinkText link={link} isFirst={place === 0} isGoal={reached && place === chain.length - 1} />{' '}
        </span>
      ))}
      {!reached && (
        <Trans>
          Zo kom je dichter bij je doel: <LevelName at={target} />.
        </Trans>
      )}
    </>
  );
}

function LinkText({ link, isFirst, isGoal }: { link: Purpose['chain'][number]; isFirst: boolean; isGoal: boolean }) {
  const level = <LevelName at={link} />;
  if (isFirst) {
    return isGoal ? (
      <Trans>Deze module brengt je naar {level}: je doel.</Trans>
    ) : (
      <Trans>Deze module brengt je naar {level}.</Trans>
    );
  }
  return isGoal ? (
    <Trans>Dat heb je nodig voor {level}: je doel.</Trans>
  ) : (
    <Trans>Dat heb je nodig voor {level}.</Trans>
  );
}

function LevelName({ at: { level, competence } }: { at: Purpose['chain'][number] }) {
  const name = useText()(competence.name);
  const word = useLevelName()(level);
  return (
    <b>
      <Trans>
        {name}, niveau {level} ({word})
      </Trans>
    </b>
  );
}

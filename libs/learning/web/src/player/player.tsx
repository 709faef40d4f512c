import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Card, Details, PartsBar, Stack, useDutch, useNumberFormat } from '@academy/ui';
import type { LearningOnPageFragment } from '@academy/gql';
import type { Part } from './api';
import { PartList } from './part-list';
import { QuizPart } from './quiz-part';
import { TextPart } from './text-part';
import styles from './learning.module.css';

/** The parts beside the one that is open; on a phone folded above it. Which one is open stands in the address. */
export function Player({ learning }: { learning: LearningOnPageFragment }) {
  const { t } = useLingui();
  const { part, goTo } = useOpenPart(learning);
  const { parts, partsDone, enrolmentId } = learning;
  const index = parts.indexOf(part);
  const next = parts[index + 1];
  const progress = <PartsBar label={t`Klare onderdelen`} done={partsDone} total={parts.length} />;
  const list = <PartList parts={parts} current={part} />;
  return (
    <div className={styles.player}>
      <div className={styles.onPhone}>
        <Stack gap={8}>
          {progress}
          <Details summary={t`Onderdeel ${index + 1} van ${parts.length}`}>{list}</Details>
        </Stack>
      </div>
      <div className={styles.beside}>
        <Stack>
          {progress}
          {list}
        </Stack>
      </div>
      <Card as="article" key={part.id}>
        <PartHeading part={part} />
        {part.kind === 'QUIZ' ? (
          <QuizPart part={part} enrolmentId={enrolmentId} next={next} onNext={goTo} />
        ) : (
          <TextPart part={part} learning={learning} next={next} onNext={goTo} />
        )}
      </Card>
    </div>
  );
}

/** The part the address names; without one, the first that is not finished. */
function useOpenPart({ parts }: LearningOnPageFragment) {
  const [search, setSearch] = useSearchParams();
  const [first] = useState(() => parts.find(({ done }) => !done)?.id);
  const asked = search.get('deel') ?? first;
  const part = parts.find(({ id }) => id === asked) ?? parts[0];
  if (!part) throw new Error('A player needs parts');
  return { part, goTo: (next: Part) => setSearch({ deel: next.id }) };
}

/** Gets the focus when one goes from part to part, not when the page opens. */
function PartHeading({ part }: { part: Part }) {
  const { minutes } = useNumberFormat();
  const dutch = useDutch();
  const [search] = useSearchParams();
  const heading = useRef<HTMLHeadingElement>(null);
  const wentHere = search.get('deel') === part.id;
  useEffect(() => {
    if (wentHere) heading.current?.focus({ preventScroll: true });
  }, [wentHere]);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading} lang={dutch}>
        {part.titleNl}
      </h2>
      <p className="alb-soft alb-small">{minutes(part.minutes)}</p>
    </div>
  );
}

import { useState } from 'react';
import type { Part } from './api';
import { QuizForm } from './quiz-form';
import { QuizResult } from './quiz-result';
import { useAfterPause } from './use-after-pause';

interface QuizPartProps {
  part: Part;
  enrolmentId: string;
  next: Part | undefined;
  onNext: (next: Part) => void;
}

/** The last attempt with its result, or the form: for who never tried, tries again, or had chosen answers before. */
export function QuizPart({ part, enrolmentId, next, onNext }: QuizPartProps) {
  const [handedIn, setHandedIn] = useState(false);
  const [again, setAgain] = useState(false);
  const [trying, setTrying] = useState(!part.lastAttempt || part.draft.length > 0);
  useAfterPause(part, enrolmentId);
  if (!part.lastAttempt || (trying && !part.tryAgainAt)) {
    return (
      <QuizForm
        part={part}
        enrolmentId={enrolmentId}
        focused={again}
        onGraded={() => {
          setTrying(false);
          setHandedIn(true);
        }}
      />
    );
  }
  return (
    <QuizResult
      part={part}
      attempt={part.lastAttempt}
      fresh={handedIn}
      next={next}
      onNext={onNext}
      onAgain={() => {
        setAgain(true);
        setTrying(true);
      }}
    />
  );
}

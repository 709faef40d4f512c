import { useState } from 'react';
import type { Part } from './api';
import { QuizForm } from './quiz-form';
import { QuizResult } from './quiz-result';

interface QuizPartProps {
  part: Part;
  enrolmentId: string;
  next: Part | undefined;
  onNext: (next: Part) => void;
}

/** The last attempt with its result, or the form for a new one; every new one has its own key. */
export function QuizPart({ part, enrolmentId, next, onNext }: QuizPartProps) {
  const [handedIn, setHandedIn] = useState(false);
  const [again, setAgain] = useState(false);
  const [trying, setTrying] = useState(!part.lastAttempt);
  if (trying || !part.lastAttempt) {
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

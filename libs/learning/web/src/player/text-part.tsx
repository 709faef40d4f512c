import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Actions, Button, ErrorCard, Notice } from '@academy/ui';
import type { LearningOnPageFragment } from '@academy/gql';
import { useLearningRefusals } from '../refusals/use-learning-refusals';
import { recordProgress, type Part } from './api';
import { MarkdownText } from './markdown-text';
import { Sources } from './sources';
import { useKeepLearning } from './use-keep-learning';

interface TextPartProps {
  part: Part;
  learning: LearningOnPageFragment;
  next: Part | undefined;
  onNext: (next: Part) => void;
}

/** A text to read. 'Gelezen, volgende' keeps the progress and goes on; it can be taken back until all is done. */
export function TextPart({ part, learning: { enrolmentId, completed }, next, onNext }: TextPartProps) {
  const keep = useKeepLearning();
  const why = useLearningRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (done: boolean) => recordProgress({ enrolmentId, partId: part.id, done }),
    onSuccess: (result, done) => {
      if (result.__typename !== 'ProgressKept') return;
      keep(result.learning);
      if (done && next) onNext(next);
    },
  });
  return (
    <>
      <MarkdownText>{part.bodyMd ?? ''}</MarkdownText>
      <Sources part={part} />
      {data && data.__typename !== 'ProgressKept' && (
        <Notice kind="error" live>
          {why(data)}
        </Notice>
      )}
      {error && <ErrorCard error={error} />}
      <Actions>
        {!part.done && (
          <Button pending={isPending} onClick={() => mutate(true)}>
            {next ? <Trans>Gelezen, volgende</Trans> : <Trans>Gelezen</Trans>}
          </Button>
        )}
        {part.done && next && (
          <Button icon={<ArrowRight size={18} />} onClick={() => onNext(next)}>
            <Trans>Volgende</Trans>
          </Button>
        )}
        {part.done && !completed && (
          <Button kind="quiet" pending={isPending} onClick={() => mutate(false)}>
            <Trans>Toch nog niet gelezen</Trans>
          </Button>
        )}
      </Actions>
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { TextArea, useToast, ConfirmDialog } from '@academy/ui';
import { useObjectionRefusals } from '../refusals/use-objection-refusals';
import { answerObjection, objectionsQuery } from './api';
import styles from './objections.module.css';

interface AnswerDialogProps {
  id: string;
  name: string;
  text: string;
  onClose: () => void;
}

/** A curator answers, once: what was sent cannot be changed. */
export function AnswerDialog({ id, name, text, onClose }: AnswerDialogProps) {
  const { t } = useLingui();
  const writing = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const why = useObjectionRefusals();
  const { mutate, isPending, data, error } = useAnswer(id, onClose);
  const send = () => {
    const answer = writing.current?.value.trim() ?? '';
    setMissing(answer === '');
    if (answer === '') writing.current?.focus();
    else mutate(answer);
  };
  return (
    <ConfirmDialog
      title={t`Antwoord ${name}`}
      confirm={t`Verstuur het antwoord`}
      pending={isPending}
      refusal={data && data.__typename !== 'ObjectionAnswered' ? why(data) : undefined}
      error={error}
      onConfirm={send}
      onClose={onClose}
    >
      <blockquote className={styles.written}>{text}</blockquote>
      <TextArea
        ref={writing}
        onInput={() => setMissing(false)}
        label={t`Je antwoord`}
        hint={t`De docent krijgt bericht. Je kunt het antwoord daarna niet meer wijzigen. Je naam staat er niet bij.`}
        error={missing ? t`Schrijf eerst een antwoord.` : undefined}
        maxLength={2000}
        rows={6}
        required
      />
    </ConfirmDialog>
  );
}

function useAnswer(id: string, onClose: () => void) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (text: string) => answerObjection({ id, text }),
    onSuccess: (result) => {
      if (result.__typename !== 'ObjectionAnswered') return void cache.invalidateQueries(objectionsQuery);
      cache.setQueryData(objectionsQuery.queryKey, result.overview);
      onClose();
      toast(t`Je antwoord is verstuurd`);
    },
  });
}

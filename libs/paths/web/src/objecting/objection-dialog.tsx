import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { TextArea, useToast, ConfirmDialog, useIdempotencyKey } from '@academy/ui';
import { useObjectionRefusals } from '../refusals/use-objection-refusals';
import { myObjectionsQuery, objectToPath } from './api';

interface ObjectionDialogProps {
  /** Null for the whole path. */
  moduleSlug: string | null;
  about: string;
  onClose: () => void;
}

/** A teacher writes what is not right. Pressing again after a fault writes nothing twice. */
export function ObjectionDialog({ moduleSlug, about, onClose }: ObjectionDialogProps) {
  const { t } = useLingui();
  const writing = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const why = useObjectionRefusals();
  const { mutate, isPending, data, error } = useObject(moduleSlug, onClose);
  const send = () => {
    const text = writing.current?.value.trim() ?? '';
    setMissing(text === '');
    if (text === '') writing.current?.focus();
    else mutate(text);
  };
  return (
    <ConfirmDialog
      title={t`Maak bezwaar`}
      confirm={t`Verstuur`}
      pending={isPending}
      refusal={data && data.__typename !== 'ObjectionMade' ? why(data) : undefined}
      error={error}
      onConfirm={send}
      onClose={onClose}
    >
      <p>
        <Trans>
          Je bezwaar gaat over <b>{about}</b>. Je leerpad blijft intussen zoals het is.
        </Trans>
      </p>
      <TextArea
        ref={writing}
        onInput={() => setMissing(false)}
        label={t`Wat klopt er niet, en waarom?`}
        hint={t`Een curator van de academie leest dit, met je naam erbij, en antwoordt. Je kunt je bezwaar intrekken zolang er geen antwoord is. Dan is het weg.`}
        error={missing ? t`Schrijf eerst op wat er niet klopt.` : undefined}
        maxLength={2000}
        rows={6}
        required
      />
    </ConfirmDialog>
  );
}

function useObject(moduleSlug: string | null, onClose: () => void) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const toast = useToast();
  const keyOf = useIdempotencyKey();
  return useMutation({
    mutationFn: (text: string) => {
      const written = { moduleSlug, text };
      return objectToPath({ ...written, idempotencyKey: keyOf(written) });
    },
    onSuccess: (result) => {
      if (result.__typename !== 'ObjectionMade') return;
      cache.setQueryData(myObjectionsQuery.queryKey, result.objections);
      onClose();
      toast(t`Je bezwaar is verstuurd`);
    },
  });
}

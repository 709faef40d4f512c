import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { remarkLimits } from '@academy/catalogue/core';
import { ConfirmDialog, TextArea } from '@academy/ui';
import type { Draft } from '../publishing/api';
import { useVerdict } from './use-verdict';

interface VerdictDialogProps {
  draft: Draft;
  title: string;
  onClose: () => void;
}

/** Asks before everyone finds it in the offer. */
export function PublishDialog({ draft, title, onClose }: VerdictDialogProps) {
  const { t } = useLingui();
  const { decide, ...state } = useVerdict(draft, title);
  return (
    <ConfirmDialog
      title={t`Publiceer ‘${title}’?`}
      confirm={t`Publiceer`}
      {...state}
      onConfirm={() => decide({ publish: true, remark: null })}
      onClose={onClose}
    >
      <p>
        <Trans>Het aanbod laat de module vanaf nu zo zien.</Trans>
      </p>
      {draft.offered && (
        <p>
          <Trans>Wie meedoet aan een uitvoering die al loopt, houdt de versie waarmee die begon.</Trans>
        </p>
      )}
    </ConfirmDialog>
  );
}

/** Why it goes back, which its authors read. */
export function GiveBackDialog({ draft, title, onClose }: VerdictDialogProps) {
  const { t } = useLingui();
  const writing = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const { decide, ...state } = useVerdict(draft, title);
  const send = () => {
    const remark = writing.current?.value.trim() ?? '';
    setMissing(remark === '');
    if (remark === '') writing.current?.focus();
    else decide({ publish: false, remark });
  };
  return (
    <ConfirmDialog
      title={t`Geef ‘${title}’ terug?`}
      confirm={t`Geef terug`}
      {...state}
      onConfirm={send}
      onClose={onClose}
    >
      <TextArea
        ref={writing}
        onInput={() => setMissing(false)}
        label={t`Wat moet er anders?`}
        hint={t`Wie de module schrijft, leest dit en kan verder. Je naam staat er niet bij.`}
        error={missing ? t`Schrijf eerst wat er anders moet.` : undefined}
        maxLength={remarkLimits.longest}
        rows={6}
        required
      />
    </ConfirmDialog>
  );
}

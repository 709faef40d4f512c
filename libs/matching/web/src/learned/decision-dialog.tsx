import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { TextArea, useToast, ConfirmDialog } from '@academy/ui';
import { useMatchingRefusals } from '../refusals/use-matching-refusals';
import { learnedQuery, putInForce, withdraw, type Version } from './api';
import { useFiguresWords } from './use-figures-words';

export type Decision = 'put' | 'withdraw';

interface DecisionDialogProps {
  version: Version;
  decision: Decision;
  onClose: () => void;
}

/** Asks why, since whoever comes later must be able to follow the decision. */
export function DecisionDialog({ version, decision, onClose }: DecisionDialogProps) {
  const { t } = useLingui();
  const words = useFiguresWords();
  const name = words.version(version);
  const reason = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const why = useMatchingRefusals();
  const { mutate, isPending, data, error } = useDecision(version, decision, onClose);
  const decide = () => {
    const text = reason.current?.value.trim() ?? '';
    setMissing(text === '');
    if (text === '') reason.current?.focus();
    else mutate(text);
  };
  return (
    <ConfirmDialog
      title={decision === 'put' ? t`${name} laten gelden` : t`${name} afwijzen`}
      confirm={decision === 'put' ? t`Laat gelden` : t`Wijs af`}
      pending={isPending}
      refusal={data && !('figures' in data) ? why(data) : undefined}
      error={error}
      onConfirm={decide}
      onClose={onClose}
    >
      <Consequence decision={decision} />
      <TextArea
        ref={reason}
        onInput={() => setMissing(false)}
        label={t`Waarom?`}
        hint={t`Een of twee zinnen. Je naam en de reden blijven bij deze versie staan.`}
        error={missing ? t`Schrijf in een of twee zinnen waarom.` : undefined}
        maxLength={500}
        rows={3}
        required
      />
    </ConfirmDialog>
  );
}

function Consequence({ decision }: { decision: Decision }) {
  return (
    <p>
      {decision === 'put' ? (
        <Trans>
          Nieuwe paden rekenen hier meteen mee. Paden die er al zijn, veranderen niet vanzelf. Je kunt altijd terug naar
          de versie van nu.
        </Trans>
      ) : (
        <Trans>Er verandert niets. De versie blijft te zien, en je kunt haar later alsnog laten gelden.</Trans>
      )}
    </p>
  );
}

function useDecision(version: Version, decision: Decision, onClose: () => void) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const toast = useToast();
  const name = useFiguresWords().version(version);
  return useMutation({
    mutationFn: async (reason: string) => {
      const given = { figuresId: version.id, reason };
      return decision === 'put' ? await putInForce(given) : await withdraw(given);
    },
    onSuccess: (result) => {
      if (!('figures' in result)) return void cache.invalidateQueries(learnedQuery);
      cache.setQueryData(learnedQuery.queryKey, result.figures);
      onClose();
      toast(decision === 'put' ? t`${name} geldt nu` : t`${name} is afgewezen`);
    },
  });
}

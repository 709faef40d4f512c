import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SharePurpose } from '@academy/gql';
import { addMonths, day } from '@academy/kernel';
import { ConfirmDialog, Select, TextField, useToast } from '@academy/ui';
import { mySharingQuery, shareThing, type Sharing } from './api';
import { useShareRefusals } from './use-share-refusals';
import { usePurposeName, useThingName } from './use-share-words';

type Thing = Sharing['things'][number];

const keyOf = ({ kind, id }: Thing) => `${kind}.${id}`;

/** Half of the year that sharing may last. */
const MONTHS_SOONER = -6;

interface ShareDialogProps {
  sharing: Sharing;
  /** The thing that is chosen already, as its kind and id. */
  chosen: string;
  onClose: () => void;
}

/** One thing, with one organisation, for one purpose, until a day. */
export function ShareDialog({ sharing: { things, places, latest }, chosen, onClose }: ShareDialogProps) {
  const { t } = useLingui();
  const [nameOf, purposeName] = [useThingName(), usePurposeName()];
  const [thing, setThing] = useState(things.find((one) => keyOf(one) === chosen) ?? things[0]);
  const [purpose, setPurpose] = useState<SharePurpose>();
  const [place, until] = [useRef<HTMLSelectElement>(null), useRef<HTMLInputElement>(null)];
  const [noDay, setNoDay] = useState(false);
  const say = useShareRefusals();
  const { mutate, isPending, error, refusal } = useShare(onClose);
  const dayNotPossible = say({ __typename: 'DayNotPossible', latest });
  const purposes = thing?.purposes ?? [];
  const asked = purposes.find((one) => one === purpose) ?? purposes[0];
  const send = () => {
    if (isPending || !thing || !asked) return;
    // A field of a day that is half filled in is empty: nobody shares longer than they said.
    const day = until.current?.value ?? '';
    setNoDay(day === '');
    if (day === '') return;
    mutate({ kind: thing.kind, thing: thing.id, organisation: place.current?.value ?? '', purpose: asked, until: day });
  };
  return (
    <ConfirmDialog
      title={t`Delen met mijn school`}
      confirm={t`Deel dit`}
      pending={isPending}
      error={error}
      refusal={refusal}
      onConfirm={send}
      onClose={onClose}
    >
      <p>
        <Trans>
          Leidinggevenden en eigenaren daar kunnen het dan openen, zoals het op dat moment is. Doet iemand dat, dan zie
          je wie en wanneer. Stoppen kan altijd, en geldt meteen.
        </Trans>
      </p>
      <Select
        label={t`Wat`}
        value={thing ? keyOf(thing) : ''}
        onChange={({ target }) => setThing(things.find((one) => keyOf(one) === target.value))}
        options={things.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
      />
      <Select ref={place} label={t`Met wie`} options={places.map(({ id, name }) => ({ value: id, label: name }))} />
      <Select
        label={t`Waarvoor`}
        hint={t`Hiervan hangt af hoeveel er te zien is.`}
        value={asked ?? ''}
        onChange={({ target }) => setPurpose(target.value as SharePurpose)}
        options={purposes.map((one) => ({ value: one, label: purposeName(one) }))}
      />
      <TextField
        ref={until}
        type="date"
        label={t`Tot en met`}
        max={latest}
        error={noDay ? dayNotPossible : undefined}
        defaultValue={addMonths(day(latest), MONTHS_SOONER)}
      />
    </ConfirmDialog>
  );
}

/** Shares, and shows what is shared then; `refusal` is why not, in words. */
function useShare(onDone: () => void) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const say = useShareRefusals();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: shareThing,
    onSuccess: (answer) => {
      if (answer.__typename !== 'ThingShared') return;
      cache.setQueryData(mySharingQuery.queryKey, answer.sharing);
      onDone();
      toast(t`Gedeeld`);
    },
  });
  const refusal = data && data.__typename !== 'ThingShared' ? say(data) : undefined;
  return { mutate, isPending, error, refusal };
}

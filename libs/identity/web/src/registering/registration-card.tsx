import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Actions, Button, Card, ConfirmDialog, DateText, useToast } from '@academy/ui';
import { useRegistrationRefusals } from '../refusals/use-registration-refusals';
import { useOrganisationKinds } from '../words/use-organisation-kinds';
import { registrationsQuery, withdrawRegistration, type Registration } from './api';

/** One organisation that was registered, and what became of it. */
export function RegistrationCard({ registration }: { registration: Registration }) {
  const { t } = useLingui();
  const kinds = useOrganisationKinds();
  const [withdrawing, setWithdrawing] = useState(false);
  const { name, kind, number, askedAt, state } = registration;
  return (
    <Card as="li">
      <h3>{name}</h3>
      <p className="alb-soft">
        {kinds[kind]} · {number} ·{' '}
        <Trans>
          aangemeld op <DateText value={askedAt} as="plainDay" />
        </Trans>
      </p>
      <Outcome registration={registration} />
      {state === 'WAITS' && (
        <Actions>
          <Button kind="quiet" aria-label={t`Trek in: ${name}`} onClick={() => setWithdrawing(true)}>
            <Trans>Trek in</Trans>
          </Button>
        </Actions>
      )}
      {withdrawing && <WithdrawDialog registration={registration} onClose={() => setWithdrawing(false)} />}
    </Card>
  );
}

function Outcome({ registration: { state, organisation, reason } }: { registration: Registration }) {
  const [id, name] = [organisation?.id ?? '', organisation?.name ?? ''];
  switch (state) {
    case 'WAITS':
      return (
        <p>
          <Trans>De academie kijkt of alles klopt. Je krijgt een mail zodra daarover is beslist.</Trans>
        </p>
      );
    case 'ADMITTED':
      return (
        <p>
          <Trans>
            Toegelaten. Jij bent eigenaar: <Link to={`/beheer/${id}`}>naar {name}</Link>.
          </Trans>
        </p>
      );
    case 'KNOWN':
      return (
        <p>
          <Trans>Deze organisatie doet al mee, als ‘{name}’. Vraag een eigenaar om je een rol te geven.</Trans>
        </p>
      );
    case 'REFUSED':
      return (
        <p>
          <Trans>Niet toegelaten. De reden: {reason}</Trans>
        </p>
      );
  }
}

function WithdrawDialog({ registration: { id, name }, onClose }: { registration: Registration; onClose: () => void }) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const toast = useToast();
  const why = useRegistrationRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => withdrawRegistration(id),
    onSuccess: (answer) => {
      if (answer.__typename !== 'RegistrationsChanged') return void cache.invalidateQueries(registrationsQuery);
      cache.setQueryData(registrationsQuery.queryKey, answer.registrations);
      onClose();
      toast(t`Ingetrokken: ${name}`);
    },
  });
  return (
    <ConfirmDialog
      title={t`Trek de aanmelding van ${name} in?`}
      confirm={t`Trek in`}
      pending={isPending}
      refusal={data && data.__typename !== 'RegistrationsChanged' ? why(data) : undefined}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>
        <Trans>De academie kijkt er dan niet meer naar. Je kunt de organisatie later opnieuw aanmelden.</Trans>
      </p>
    </ConfirmDialog>
  );
}

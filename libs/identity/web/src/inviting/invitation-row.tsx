import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { InvitationState } from '@academy/gql';
import { Actions, Button, ConfirmDialog, DateText, ListRow, Notice, Tag, useToast, type TagKind } from '@academy/ui';
import { useInviteProblems, useInvitingRefusals } from '../refusals/use-inviting-refusals';
import { RoleTerms } from '../words/role-terms';
import type { Invitation } from './api';
import { useInviting } from './use-inviting';
import { useWithdrawing } from './use-withdrawing';
import styles from './inviting.module.css';

/** Someone who was invited, and what can be done about it. */
export function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t } = useLingui();
  const [withdrawing, setWithdrawing] = useState(false);
  const { email, state, invitedBy, mailedAt, expiresAt } = invitation;
  return (
    <ListRow
      title={
        <>
          <span className={styles.address}>{email}</span> <StateTag state={state} />
        </>
      }
      end={
        state === 'OPEN' && (
          <Button
            kind="quiet"
            aria-label={t`Trek in: de uitnodiging van ${email}`}
            onClick={() => setWithdrawing(true)}
          >
            <Trans>Trek in</Trans>
          </Button>
        )
      }
    >
      <RoleTerms {...invitation} />
      <br />
      <Trans>
        Gemaild op <DateText value={mailedAt} />
      </Trans>
      {invitedBy && (
        <>
          {' · '}
          <Trans>door {invitedBy}</Trans>
        </>
      )}
      {state === 'OPEN' && (
        <>
          {' · '}
          <Trans>
            antwoorden kan tot en met <DateText value={expiresAt} />
          </Trans>
        </>
      )}
      <MailAgain invitation={invitation} />
      {withdrawing && <WithdrawDialog invitation={invitation} onClose={() => setWithdrawing(false)} />}
    </ListRow>
  );
}

function StateTag({ state }: { state: InvitationState }) {
  const { t } = useLingui();
  const looks: Record<InvitationState, readonly [TagKind, string]> = {
    OPEN: ['busy', t`Wacht op antwoord`],
    ACCEPTED: ['done', t`Aangenomen`],
    DECLINED: ['neutral', t`Afgeslagen`],
    WITHDRAWN: ['neutral', t`Ingetrokken`],
    EXPIRED: ['error', t`Verlopen`],
  };
  const [kind, word] = looks[state];
  return <Tag kind={kind}>{word}</Tag>;
}

/** The same invitation once more, with as long to answer as the first time. */
function MailAgain({ invitation }: { invitation: Invitation }) {
  const { t } = useLingui();
  const toast = useToast();
  const [why, problems] = [useInvitingRefusals(), useInviteProblems()];
  const { email, role, factor, until, language } = invitation;
  const again = useInviting((answer) => {
    if (answer.__typename === 'InvitationsSent') toast(t`Er is een mail onderweg naar ${email}`);
  });
  const answer = again.data;
  const problem = answer?.__typename === 'InvitationsWeighed' ? answer.lines[0]?.faults[0]?.problem : undefined;
  const refusal = (answer?.__typename === 'TooManyMails' || answer?.__typename === 'NotAllowed') && answer;
  return (
    <>
      <Actions>
        <Button
          kind="secondary"
          small
          pending={again.isPending}
          aria-label={t`Mail opnieuw: ${email}`}
          onClick={() => again.mutate({ people: [{ email, role, factor, until }], language })}
        >
          <Trans>Mail opnieuw</Trans>
        </Button>
      </Actions>
      {(refusal || problem || again.error) && (
        <Notice kind="error" live>
          {refusal ? why(refusal) : problem ? problems[problem as keyof typeof problems] : t`Versturen lukte niet`}
        </Notice>
      )}
    </>
  );
}

function WithdrawDialog({ invitation: { id, email }, onClose }: { invitation: Invitation; onClose: () => void }) {
  const { t } = useLingui();
  const withdraw = useWithdrawing(t`Ingetrokken: de uitnodiging van ${email}`, onClose);
  return (
    <ConfirmDialog
      title={t`Trek de uitnodiging in?`}
      confirm={t`Trek in`}
      kind="danger"
      pending={withdraw.isPending}
      refusal={withdraw.refusal}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate(id)}
      onClose={onClose}
    >
      <p>
        <Trans>De link in de mail aan {email} werkt dan niet meer. Je kunt later opnieuw uitnodigen.</Trans>
      </p>
    </ConfirmDialog>
  );
}

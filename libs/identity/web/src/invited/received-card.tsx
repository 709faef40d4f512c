import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Actions, Button, Card, DateText, ErrorCard, LinkButton, Notice } from '@academy/ui';
import { useAnswerRefusals } from '../refusals/use-answer-refusals';
import { RoleTerms } from '../words/role-terms';
import { useRoleHints, useRoleNames } from '../words/use-role-names';
import { answerInvitation, type Received } from './api';

/** What someone is asked, by whom and until when; `children` is what can be done about it. */
export function ReceivedCard({ invitation, children }: { invitation: Received; children: ReactNode }) {
  const { organisation, role, invitedBy, expiresAt, state } = invitation;
  const hint = useRoleHints()(role);
  return (
    <Card>
      <h2>{organisation}</h2>
      <p>
        <RoleTerms {...invitation} />
      </p>
      <p className="alb-soft">{hint}</p>
      <p className="alb-soft alb-small">
        {invitedBy ? <Trans>Uitgenodigd door {invitedBy}</Trans> : <Trans>Uitgenodigd door de academie</Trans>}
        {state === 'OPEN' && (
          <>
            {' · '}
            <Trans>
              antwoorden kan tot en met <DateText value={expiresAt} />
            </Trans>
          </>
        )}
      </p>
      {children}
    </Card>
  );
}

interface AnswersProps {
  invitation: Received;
  /** The first page of an organisation. */
  officeAt: (organisation: string) => string;
}

/** Yes or no, and what came of it. */
export function Answers({ invitation, officeAt }: AnswersProps) {
  const { t } = useLingui();
  const { id, organisation } = invitation;
  const why = useAnswerRefusals();
  const cache = useQueryClient();
  const answer = useMutation({
    mutationFn: answerInvitation,
    onSuccess: async ({ __typename }) => {
      // From now on there is a workplace more.
      if (__typename === 'InvitationAccepted') await cache.invalidateQueries({ queryKey: ['me'] });
    },
  });
  const accepting = answer.isPending && answer.variables.accept;
  const done = answer.data;
  if (done?.__typename === 'InvitationAccepted') return <Accepted {...done} name={organisation} officeAt={officeAt} />;
  if (done?.__typename === 'InvitationDeclined')
    return (
      <Notice live>
        <Trans>Je hebt nee gezegd. {organisation} ziet dat; er is verder niets veranderd.</Trans>
      </Notice>
    );
  return (
    <>
      {done && (
        <Notice kind="error" live>
          {why(done)}
        </Notice>
      )}
      {answer.error && <ErrorCard title={t`Versturen lukte niet`} error={answer.error} />}
      <Actions>
        <Button
          pending={answer.isPending && accepting}
          onClick={() => !answer.isPending && answer.mutate({ id, accept: true })}
        >
          <Trans>Ja, ik doe mee</Trans>
        </Button>
        <Button
          kind="secondary"
          pending={answer.isPending && !accepting}
          onClick={() => !answer.isPending && answer.mutate({ id, accept: false })}
        >
          <Trans>Nee, liever niet</Trans>
        </Button>
      </Actions>
    </>
  );
}

interface AcceptedProps extends Pick<AnswersProps, 'officeAt'> {
  organisationId: string;
  role: Received['role'];
  name: string;
}

/** Who only works there finds no pages of the organisation. */
function Accepted({ organisationId, role, name, officeAt }: AcceptedProps) {
  const roleName = useRoleNames()(role);
  return (
    <Notice
      kind="success"
      live
      title={<Trans>Je hoort nu bij {name}</Trans>}
      action={
        role !== 'STAFF' && (
          <LinkButton to={officeAt(organisationId)}>
            <Trans>Ga aan het werk</Trans>
          </LinkButton>
        )
      }
    >
      <Trans>Je rol daar is: {roleName}.</Trans>
    </Notice>
  );
}

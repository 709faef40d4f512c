import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Actions, Button, LinkButton, Loaded, MoreLink, Notice, SkeletonPage, Stack } from '@academy/ui';
import { useAnswerWords } from '../refusals/use-answer-refusals';
import { byLinkQuery, type Received } from './api';
import { Answers, ReceivedCard } from './received-card';
import type { InvitedWay } from './way';

/** Where the link of a mail leads. It shows the invitation to whoever has it, and gives it to its own address alone. */
export function ByLink({ link, ...way }: InvitedWay & { link: string }) {
  return (
    <Loaded query={useQuery(byLinkQuery(link, way.account))} skeleton={<SkeletonPage cards={1} />}>
      {(invitation) => (invitation ? <Shown {...way} invitation={invitation} /> : <LinkGone account={way.account} />)}
    </Loaded>
  );
}

function Shown({ invitation, account, officeAt, onLeave }: InvitedWay & { invitation: Received }) {
  const words = useAnswerWords();
  const { state, email, isYours } = invitation;
  const closed: Record<Exclude<Received['state'], 'OPEN'>, string> = {
    ACCEPTED: words.InvitationAnswered,
    DECLINED: words.InvitationAnswered,
    WITHDRAWN: words.InvitationWithdrawn,
    EXPIRED: words.InvitationExpired,
  };
  return (
    <Stack gap={24}>
      <ReceivedCard invitation={invitation}>
        {state !== 'OPEN' ? (
          <Notice kind="warning">{closed[state]}</Notice>
        ) : account === undefined ? (
          <ComeIn email={email} />
        ) : isYours ? (
          <Answers invitation={invitation} officeAt={officeAt} />
        ) : (
          <Notice
            kind="warning"
            action={
              <Button kind="secondary" onClick={onLeave}>
                <Trans>Log uit</Trans>
              </Button>
            }
          >
            <Trans>
              Deze uitnodiging is voor <b>{email}</b>. Je bent ingelogd met een ander adres. Log uit, log in met dat
              adres, en open de link opnieuw.
            </Trans>
          </Notice>
        )}
      </ReceivedCard>
      {account !== undefined && (
        <p>
          <MoreLink to="/uitnodigingen">
            <Trans>Al je uitnodigingen</Trans>
          </MoreLink>
        </p>
      )}
    </Stack>
  );
}

/** The secret of the link stays on this page: whoever comes in with the right address finds the invitation without it. */
const ComeIn = ({ email }: { email: string }) => (
  <>
    <p>
      <Trans>
        Log in met <b>{email}</b>, of maak met dat adres een account. Daarna zeg je ja of nee.
      </Trans>
    </p>
    <Actions>
      <LinkButton to="/inloggen?terug=/uitnodigingen">
        <Trans>Log in</Trans>
      </LinkButton>
      <LinkButton kind="secondary" to="/account-maken?terug=/uitnodigingen">
        <Trans>Maak een account</Trans>
      </LinkButton>
    </Actions>
  </>
);

function LinkGone({ account }: { account: string | undefined }) {
  const { t } = useLingui();
  return (
    <Notice
      kind="warning"
      title={t`Deze link werkt niet (meer)`}
      action={
        <LinkButton kind="secondary" to={account === undefined ? '/inloggen?terug=/uitnodigingen' : '/uitnodigingen'}>
          <Trans>Bekijk je uitnodigingen</Trans>
        </LinkButton>
      }
    >
      <Trans>
        Kreeg je meer mails? Alleen de link in de laatste werkt. Wat nog openstaat voor jouw e-mailadres, vind je ook
        zonder link.
      </Trans>
    </Notice>
  );
}

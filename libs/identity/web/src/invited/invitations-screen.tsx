import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { LinkButton, Loaded, Narrow, Notice, PageHeader, SkeletonPage, Stack } from '@academy/ui';
import { BrokenLink } from '../joining/broken-link';
import { wholeLink } from '../joining/whole-link';
import { myInvitationsQuery } from './api';
import { ByLink } from './by-link';
import { Answers, ReceivedCard } from './received-card';
import type { InvitedWay } from './way';

/** Uitnodigingen: the one of a link, whose secret stands behind the #, or all to one's own address. */
export function InvitationsScreen(way: InvitedWay) {
  const { t } = useLingui();
  const link = useLocation().hash.slice(1);
  return (
    <Narrow width="720px">
      <Stack gap={24}>
        <PageHeader
          title={t`Uitnodigingen`}
          crumbs={way.account === undefined ? undefined : [{ to: '/', label: t`Begin` }]}
          lead={t`Wie je vraagt om mee te werken, en als wat.`}
        />
        {link === '' ? (
          way.account !== undefined && <Mine officeAt={way.officeAt} />
        ) : wholeLink.test(link) ? (
          <ByLink {...way} link={link} />
        ) : (
          <BrokenLink
            action={
              <LinkButton kind="secondary" to="/inloggen?terug=/uitnodigingen">
                <Trans>Bekijk je uitnodigingen</Trans>
              </LinkButton>
            }
          />
        )}
      </Stack>
    </Narrow>
  );
}

function Mine({ officeAt }: Pick<InvitedWay, 'officeAt'>) {
  const { t } = useLingui();
  const mine = useQuery(myInvitationsQuery);
  return (
    <Loaded query={mine} skeleton={<SkeletonPage cards={1} />}>
      {(invitations) =>
        invitations.length === 0 ? (
          <Notice title={t`Er staat geen uitnodiging voor je open`}>
            <Trans>
              Kreeg je een mail op een ander adres dan waarmee je inlogt? Log dan in met dat adres, of vraag om een
              nieuwe uitnodiging.
            </Trans>
          </Notice>
        ) : (
          <Stack gap={16}>
            {invitations.map((invitation) => (
              <ReceivedCard key={invitation.id} invitation={invitation}>
                <Answers invitation={invitation} officeAt={officeAt} />
              </ReceivedCard>
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}

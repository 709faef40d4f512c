import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Mail } from 'lucide-react';
import {
  Card,
  EmptyState,
  List,
  Loaded,
  PageHeader,
  Section,
  SkeletonPage,
  Stack,
  useFocusWhenLost,
  useWorkplace,
} from '@academy/ui';
import { NoSay } from '../people/no-say';
import { invitationsQuery, type Invitations } from './api';
import { InvitationRow } from './invitation-row';
import { InviteForm } from './invite-form';
import { ListUpload } from './list-upload';

/** Asking people to work for an organisation: one by one, or many from a file; and what came of it. */
export function InviteScreen() {
  const { t } = useLingui();
  const { id, name, home } = useWorkplace();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Uitnodigen`}
        crumbs={[{ to: `${home}/mensen`, label: t`Mensen` }]}
        lead={t`Wie je uitnodigt, krijgt een mail, en hoort bij ${name} na ‘ja’. Antwoorden kan twee weken.`}
      />
      <Loaded query={useQuery(invitationsQuery(id))} skeleton={<SkeletonPage cards={2} />}>
        {(invitations) => (invitations ? <Inviting {...invitations} /> : <NoSay />)}
      </Loaded>
    </Stack>
  );
}

function Inviting({ roles, invitations }: Invitations) {
  const { t } = useLingui();
  return (
    <Stack gap={48}>
      <Section title={t`Eén persoon`}>
        <InviteForm roles={roles} />
      </Section>
      <Section title={t`Een lijst`} lead={t`Eerst zie je regel voor regel wat er zou gebeuren.`}>
        <ListUpload />
      </Section>
      <Section title={t`Uitnodigingen`} lead={t`Wie ‘ja’ zei, staat bij Mensen.`}>
        <Sent invitations={invitations} />
      </Section>
    </Stack>
  );
}

function Sent({ invitations }: Pick<Invitations, 'invitations'>) {
  const { t } = useLingui();
  const place = useFocusWhenLost<HTMLDivElement>(invitations.map(({ id, state }) => `${id} ${state}`).join());
  if (invitations.length === 0) return <EmptyState icon={<Mail size={28} />} title={t`Er is nu niemand uitgenodigd`} />;
  return (
    <div ref={place} tabIndex={-1}>
      <Card>
        <List label={t`Uitnodigingen`}>
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </List>
      </Card>
    </div>
  );
}

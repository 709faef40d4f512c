import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import {
  EmptyState,
  LinkButton,
  LiveMark,
  Loaded,
  PageHeader,
  Section,
  SkeletonPage,
  Stack,
  useLiveState,
  useWorkplace,
} from '@academy/ui';
import { editionsQuery } from './api';
import { EditionCard } from './edition-card';

/** Who takes part in the editions of an organisation, and the modules to sign off. */
export function ParticipantsScreen() {
  const { t } = useLingui();
  const { id, home } = useWorkplace();
  const live = useLiveState();
  return (
    <Stack gap={24}>
      <PageHeader title={t`Overzicht`} actions={<LiveMark state={live} />} />
      <Section
        title={t`Jullie uitvoeringen`}
        lead={t`Alleen uitvoeringen waar iemand aan meedoet of op wacht. Deelnemers lezen bij hun gegevens wie hier keek.`}
      >
        <Loaded query={useQuery(editionsQuery(id))} skeleton={<SkeletonPage cards={2} />}>
          {(editions) => (
            <Stack>
              {editions.length === 0 && <NobodyYet offer={`${home}/aanbod`} />}
              {editions.map((own) => (
                <EditionCard key={own.edition.id} own={own} />
              ))}
            </Stack>
          )}
        </Loaded>
      </Section>
    </Stack>
  );
}

function NobodyYet({ offer }: { offer: string }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<Users size={28} />}
      title={t`Er heeft zich nog niemand ingeschreven`}
      action={
        <LinkButton kind="secondary" to={offer}>
          <Trans>Bekijk het aanbod</Trans>
        </LinkButton>
      }
    >
      <Trans>Schrijft een docent zich in voor een van jullie modules, dan zie je dat hier meteen.</Trans>
    </EmptyState>
  );
}

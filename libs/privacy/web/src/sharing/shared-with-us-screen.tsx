import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Share2 } from 'lucide-react';
import {
  Card,
  DateText,
  EmptyState,
  List,
  ListRow,
  Loaded,
  PageHeader,
  Section,
  SkeletonPage,
  Stack,
  useWorkplace,
  VisuallyHidden,
} from '@academy/ui';
import { sharedWithUsQuery, type SharedWithUs } from './api';
import { OpenButton } from './open-button';
import { usePurposeName, useThingName } from './use-share-words';

/** Gedeeld met ons: what people chose to let those who lead this organisation see. */
export function SharedWithUsScreen() {
  const { t } = useLingui();
  const { id, name } = useWorkplace();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Gedeeld met ons`}
        lead={t`Wat mensen die bij ${name} werken met jullie delen. Open je iets, dan zien zij dat.`}
      />
      <Loaded query={useQuery(sharedWithUsQuery(id))} skeleton={<SkeletonPage cards={2} />}>
        {(all) =>
          all.length === 0 ? (
            <NothingShared />
          ) : (
            byPerson(all).map(({ personId, person, shares }) => (
              <Section key={personId} title={person}>
                <Card>
                  <List>
                    {shares.map((one) => (
                      <SharedRow key={one.share.id} one={one} />
                    ))}
                  </List>
                </Card>
              </Section>
            ))
          )
        }
      </Loaded>
    </Stack>
  );
}

function SharedRow({ one: { person, share } }: { one: SharedWithUs }) {
  const [nameOf, purposeName] = [useThingName(), usePurposeName()];
  const name = nameOf(share);
  return (
    <ListRow title={name} end={<OpenButton id={share.id} name={name} person={person} />}>
      {purposeName(share.purpose)}
      {' · '}
      <Trans>
        tot en met <DateText value={share.until} as="plainDay" />
      </Trans>
    </ListRow>
  );
}

/** By name; each person with what they share, the latest first. */
function byPerson(all: readonly SharedWithUs[]) {
  const ids = [...new Set(all.map(({ personId }) => personId))];
  return ids
    .map((personId) => {
      const shares = all.filter((one) => one.personId === personId);
      return { personId, person: shares[0]?.person ?? '', shares };
    })
    .sort((a, b) => a.person.localeCompare(b.person));
}

function NothingShared() {
  const { t } = useLingui();
  return (
    <>
      <VisuallyHidden as="h2">
        <Trans>Gedeeld met ons</Trans>
      </VisuallyHidden>
      <EmptyState icon={<Share2 size={28} />} title={t`Er wordt niets met jullie gedeeld`}>
        <Trans>
          Mensen bepalen zelf wat zij laten zien, waarvoor en tot wanneer. Dat doen zij bij Mijn gegevens. Wat zij niet
          delen, is hier niet te zien.
        </Trans>
      </EmptyState>
    </>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { Building2, LayoutGrid, MapPin, Users } from 'lucide-react';
import { useParams } from 'react-router';
import { frameworkNamesQuery } from '@academy/competences/web';
import { Fact, Facts, Loaded, PageHeader, Section, SkeletonPage, Stack, useDutch } from '@academy/ui';
import { NoSuchModule } from '../module/no-such-module';
import { ModuleList, useModules } from '../offer/module-list';
import { useModuleWords } from '../words/use-module-words';
import { useOrganisationKinds } from '../words/use-organisation-kinds';
import { organisationQuery, type OrganisationOffer } from './api';
import { NextEditions } from './next-editions';

interface OrganisationScreenProps {
  /** What stands before the addresses of pages here; empty for those of anyone. */
  home: string;
}

/** Who offers modules: what it is, when something of it begins, and all that it offers. */
export function OrganisationScreen({ home }: OrganisationScreenProps) {
  const { id = '' } = useParams();
  // The levels on the cards are told in these words: asked in the same moment.
  usePrefetchQuery(frameworkNamesQuery);
  const found = useModules({ organisationId: [id] }, 'SOONEST');
  return (
    <Loaded query={useQuery(organisationQuery(id))} skeleton={<SkeletonPage />}>
      {(shown) => (shown ? <OrganisationPage shown={shown} found={found} home={home} /> : <NoSuchModule />)}
    </Loaded>
  );
}

interface OrganisationPageProps extends OrganisationScreenProps {
  shown: OrganisationOffer;
  found: ReturnType<typeof useModules>;
}

function OrganisationPage({ shown, found, home }: OrganisationPageProps) {
  const { t } = useLingui();
  const dutch = useDutch();
  const offer = `${home}/aanbod`;
  const { organisation, moduleCount, nextEditions } = shown;
  return (
    <Stack gap={32}>
      <Stack gap={16}>
        <PageHeader title={organisation.name} crumbs={[{ to: offer, label: t`Aanbod` }]} />
        <MainFacts shown={shown} />
        <p lang={dutch}>{organisation.descriptionNl}</p>
      </Stack>
      {nextEditions.length > 0 && <NextEditions editions={nextEditions} offer={offer} />}
      <Section title={t`Modules`}>
        {moduleCount === 0 ? (
          <p>
            <Trans>Deze organisatie heeft nu geen modules in het aanbod.</Trans>
          </p>
        ) : (
          <ModuleList found={found} to={offer} />
        )}
      </Section>
    </Stack>
  );
}

/** A demo organisation says in its name that it is fictional. */
function MainFacts({ shown: { organisation, moduleCount, sectors } }: { shown: OrganisationOffer }) {
  const kindOf = useOrganisationKinds();
  const words = useModuleWords();
  return (
    <Facts>
      <Fact icon={<Building2 size={18} />}>{kindOf(organisation.type)}</Fact>
      {organisation.city && <Fact icon={<MapPin size={18} />}>{organisation.city}</Fact>}
      {sectors.length > 0 && (
        <Fact icon={<Users size={18} />}>{sectors.map((sector) => words.sectors[sector]).join(', ')}</Fact>
      )}
      <Fact icon={<LayoutGrid size={18} />}>
        <Plural value={moduleCount} one="# module" other="# modules" />
      </Fact>
    </Facts>
  );
}

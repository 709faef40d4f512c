import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useState } from 'react';
import {
  Details,
  EmptyState,
  Loaded,
  Notice,
  PageHeader,
  Section,
  SkeletonPage,
  Stack,
  useDateFormat,
  useWorkplace,
} from '@academy/ui';
import { demandQuery, type DemandOnPage } from './api';
import { DemandChart } from './demand-chart';
import { DemandFilters } from './demand-filters';
import { DemandTable } from './demand-table';
import { soughtIn, type Chosen } from './sought';

/** What teachers need for their goals, where, and what there is of it. */
export function DemandScreen() {
  const { t } = useLingui();
  const { id } = useWorkplace();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Vraag`}
        lead={<Trans>Wat docenten nog nodig hebben voor het doel dat ze kozen, en of daar aanbod voor is.</Trans>}
      />
      <Loaded query={useQuery(demandQuery(id))} skeleton={<SkeletonPage cards={2} />}>
        {(demand) => (demand ? <Demand demand={demand} /> : <NotForYou />)}
      </Loaded>
    </Stack>
  );
}

function Demand({ demand }: { demand: DemandOnPage }) {
  const { t } = useLingui();
  const [chosen, choose] = useState<Chosen>({ domain: null, level: null, area: null });
  const lines = soughtIn(demand.levels, chosen);
  const told = lines.filter(({ people }) => people !== null);
  const rest = lines.filter(({ people }) => people === null);
  const hidden = rest.length;
  return (
    <Stack gap={24}>
      <DemandFilters demand={demand} chosen={chosen} onChoose={choose} />
      {told.length === 0 ? (
        <>
          <NothingToTell counted={demand.countedOn !== null} />
          <Section title={t`Wat er wel is`}>
            <p className="alb-soft">
              <Trans>
                Elk niveau waar een loopbaanroute naartoe leidt, met het aanbod. Waar niets voor is staat eerst.
              </Trans>
            </p>
            <DemandTable lines={rest} caption={t`Aanbod voor elk niveau van de loopbaanroutes`} />
          </Section>
        </>
      ) : (
        <>
          <DemandChart lines={told} />
          <DemandTable lines={told} caption={t`Gezocht en aangeboden, waar de meeste plekken ontbreken eerst`} />
          {rest.length > 0 && (
            <Details summary={t`Niveaus die te weinig mensen zoeken om te noemen, of niemand (${hidden})`}>
              <DemandTable lines={rest} caption={t`Niveaus die te weinig mensen zoeken om te noemen, of niemand`} />
            </Details>
          )}
        </>
      )}
      {demand.countedOn !== null && <HowCounted countedOn={demand.countedOn} />}
    </Stack>
  );
}

/** Also said where people are, but too few of them: which of both it is nobody may know. */
function NothingToTell({ counted }: { counted: boolean }) {
  const { t } = useLingui();
  return (
    <Section title={t`Wat gezocht wordt`}>
      <EmptyState icon={<Users size={28} />} title={t`Er zijn nog te weinig docenten om iets te laten zien`}>
        {counted ? (
          <Trans>
            Elk niveau wordt hier door te weinig mensen gezocht, of door niemand. Zo’n aantal laten we niet zien: er is
            dan te raden wie het zijn. Zoeken ongeveer twintig docenten hetzelfde, dan staat het hier.
          </Trans>
        ) : (
          <Trans>Er is nog niet geteld. Dat gebeurt elke maandag, en voor het eerst zodra de academie draait.</Trans>
        )}
      </EmptyState>
    </Section>
  );
}

function HowCounted({ countedOn }: { countedOn: NonNullable<DemandOnPage['countedOn']> }) {
  const { plainDay } = useDateFormat();
  const day = plainDay(countedOn);
  return (
    <p className="alb-soft alb-small">
      <Trans>
        Geteld op {day}; elke maandag tellen we opnieuw. Een aantal verandert pas als het tien mensen scheelt, zodat
        niemand ziet wat één docent doet. Daarom is het een ondergrens, afgerond op vijf: er kunnen dertien mensen meer
        zijn. Minder dan tien mensen laten we nooit zien; regio’s met weinig mensen staan samen, of niet.
      </Trans>
    </p>
  );
}

function NotForYou() {
  const { name } = useWorkplace();
  return (
    <Notice kind="warning">
      <Trans>Dit is voor auteurs, eigenaren en curatoren van {name}. Vraag wie daar de rollen geeft.</Trans>
    </Notice>
  );
}

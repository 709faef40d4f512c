import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Shuffle } from 'lucide-react';
import { useState } from 'react';
import { Details, LinkButton, List, ListRow, Loaded, Loading, SkeletonCard, Stack, Tag, useText } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/ui/gql';
import { useLevelName } from '../../../words/framework';
import { counterfactualsQuery, type Counterfactual } from './api';
import { DifferenceLines, HoursChange } from './difference-lines';

/** What could become known, and what the path would be then. Asked only when someone opens it. */
export function WhatWouldChange({ path: { id, computedAt } }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const query = useQuery({ ...counterfactualsQuery(id, computedAt), enabled: opened });
  return (
    <Details
      icon={<Shuffle size={18} />}
      summary={<Trans>Wat zou dit pad veranderen?</Trans>}
      onOpen={() => setOpened(true)}
    >
      <Loaded
        query={query}
        errorTitle={t`Dit konden we nu niet uitrekenen`}
        skeleton={
          <Loading>
            <SkeletonCard />
          </Loading>
        }
      >
        {(found) => (found.length === 0 ? <NothingWould /> : <Changes found={found} />)}
      </Loaded>
    </Details>
  );
}

function NothingWould() {
  return (
    <p>
      <Trans>Niets wat je nog kunt laten zien, scheelt twee uur of meer. Je pad staat stevig.</Trans>
    </p>
  );
}

function Changes({ found }: { found: readonly Counterfactual[] }) {
  const { t } = useLingui();
  return (
    <Stack gap={12}>
      <p className="alb-soft">
        <Trans>Elk antwoord hieronder is opnieuw uitgerekend, met precies die ene verandering.</Trans>
      </p>
      <List label={t`Wat je pad zou veranderen`}>
        {found.map((change) => (
          <Change key={`${change.competence.id} ${change.level}`} change={change} />
        ))}
      </List>
      <div>
        <LinkButton kind="secondary" small to="/profiel#kunnen">
          <Trans>Laat zien wat je kunt</Trans>
        </LinkButton>
      </div>
    </Stack>
  );
}

function Change({ change: { competence, level, deltaHours, drops, adds } }: { change: Counterfactual }) {
  const { t } = useLingui();
  const name = useText()(competence.name);
  const levelName = useLevelName()(level);
  return (
    <ListRow
      title={t`Als een assessor ‘${levelName}’ vaststelt in ${name}`}
      end={
        <Tag kind={deltaHours < 0 ? 'done' : 'busy'}>
          <HoursChange hours={deltaHours} />
        </Tag>
      }
    >
      <DifferenceLines drops={drops} adds={adds} />
    </ListRow>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Shuffle } from 'lucide-react';
import { useState } from 'react';
import { Details, LinkButton, List, ListRow, Loaded, Loading, SkeletonCard, Stack, Tag, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { PathOnPageFragment } from '@academy/gql';
import { counterfactualsQuery, type Counterfactual } from './api';
import { DifferenceLines, HoursChange } from './difference-lines';

/** What could become known, and what the path would be then. Asked only when someone opens it. */
export function WhatWouldChange({ path }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const query = useQuery({ ...counterfactualsQuery(path.id, path.computedAt), enabled: opened });
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
        {(found) => (found.length === 0 ? <NothingWould /> : <Changes found={found} path={path} />)}
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

function Changes({ found, path }: { found: readonly Counterfactual[]; path: PathOnPageFragment }) {
  const { t } = useLingui();
  return (
    <Stack gap={12}>
      <p className="alb-soft">
        <Trans>Elk antwoord hieronder is opnieuw uitgerekend, met precies die ene verandering.</Trans>
      </p>
      <List label={t`Wat je pad zou veranderen`}>
        {gainsFirst(found, path).map((change) => (
          <Change key={`${change.competence.id} ${change.level}`} change={change} lost={losesGoal(change, path)} />
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

/** A path that gets shorter because the goal is out of reach is no gain. */
const losesGoal = ({ outcome }: Counterfactual, { kind }: PathOnPageFragment): boolean =>
  kind === 'PLAN' && (outcome === 'OVER_BUDGET' || outcome === 'INFEASIBLE_TARGET');

const gainsFirst = (found: readonly Counterfactual[], path: PathOnPageFragment): Counterfactual[] =>
  [...found].sort((a, b) => Number(losesGoal(a, path)) - Number(losesGoal(b, path)) || a.deltaHours - b.deltaHours);

function Change({ change, lost }: { change: Counterfactual; lost: boolean }) {
  const { t } = useLingui();
  const { competence, level, deltaHours, drops, adds } = change;
  const name = useText()(competence.name);
  const levelName = useLevelName()(level);
  const better = deltaHours < 0 && !lost;
  return (
    <ListRow
      title={
        better
          ? t`Als een assessor ‘${levelName}’ vaststelt in ${name}`
          : t`Als blijkt dat je in ${name} niet verder bent dan ‘${levelName}’`
      }
      end={
        <Tag kind={better ? 'done' : 'busy'}>
          {lost ? <Trans>je haalt je hele doel niet</Trans> : <HoursChange hours={deltaHours} />}
        </Tag>
      }
    >
      <DifferenceLines drops={drops} adds={adds} />
    </ListRow>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Ban, FastForward, ListPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Details, Hours, List, ListRow, Loaded, Tag, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { ModuleOnProposalFragment } from '@academy/gql';
import { HoursChange } from '../what-if/difference-lines';
import { useBlockWords } from '../words/use-reach-words';
import { useSureness } from '../path/use-sureness';
import { explanationQuery, notChosenQuery, type Around } from './api';

/** Modules that were left out of the path for what the teacher can do already. */
export function WhatIsSkipped({ computedAt }: { computedAt: string }) {
  return (
    <Asked
      computedAt={computedAt}
      icon={<FastForward size={18} />}
      summary={<Trans>Wat sla je over, en waarom?</Trans>}
    >
      {({ skipped }) => <Skipped skipped={skipped} />}
    </Asked>
  );
}

/** Modules that could lead to the goal and that are closed to this teacher. */
export function WhatIsBlocked({ computedAt }: { computedAt: string }) {
  return (
    <Asked
      computedAt={computedAt}
      icon={<Ban size={18} />}
      summary={<Trans>Welke modules passen nu niet bij jou?</Trans>}
    >
      {({ blocked }) => <Blocked blocked={blocked} />}
    </Asked>
  );
}

interface AskedProps {
  computedAt: string;
  icon: ReactNode;
  summary: ReactNode;
  children: (around: Around) => ReactNode;
}

function Asked({ computedAt, icon, summary, children }: AskedProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const query = useQuery({ ...explanationQuery(computedAt), enabled: opened });
  return (
    <Details icon={icon} summary={summary} onOpen={() => setOpened(true)}>
      <Loaded query={query} errorTitle={t`De uitleg ophalen lukte niet`}>
        {(explanation) => children(explanation ?? { skipped: [], blocked: [] })}
      </Loaded>
    </Details>
  );
}

function Skipped({ skipped }: Pick<Around, 'skipped'>) {
  const { t } = useLingui();
  const text = useText();
  const levelName = useLevelName();
  const sureness = useSureness();
  if (skipped.length === 0) {
    return (
      <p>
        <Trans>Niets. Van wat dit doel vraagt, weten we nog niet dat je het kunt.</Trans>
      </p>
    );
  }
  return (
    <List label={t`Modules die je overslaat`}>
      {skipped.map(({ module, levels, chance }) => (
        <ListRow key={module.slug} title={<ModuleLink module={module} />} end={<Hours value={module.hours} />}>
          <Trans>
            Je kunt al{' '}
            {levels.map(({ competence, level }) => `${text(competence.name)} (${levelName(level)})`).join(', ')}. Dat is{' '}
            {sureness(chance)}.
          </Trans>
        </ListRow>
      ))}
    </List>
  );
}

function Blocked({ blocked }: Pick<Around, 'blocked'>) {
  const { t } = useLingui();
  const blockWords = useBlockWords();
  if (blocked.length === 0) {
    return (
      <p>
        <Trans>Alle modules die naar je doel leiden, passen bij je wensen en hebben plek.</Trans>
      </p>
    );
  }
  return (
    <List label={t`Modules die nu niet bij je passen`}>
      {blocked.map(({ module, codes }) => (
        <ListRow key={module.slug} title={<ModuleLink module={module} />}>
          {blockWords(codes).join(' ')}
        </ListRow>
      ))}
    </List>
  );
}

/** Open modules on a way to the goal, each with what it would cost to have it in the path. */
export function WhatElseLeadsThere({ computedAt }: { computedAt: string }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const query = useQuery({ ...notChosenQuery(computedAt), enabled: opened });
  return (
    <Details
      icon={<ListPlus size={18} />}
      summary={<Trans>Welke modules leiden ook naar je doel?</Trans>}
      onOpen={() => setOpened(true)}
    >
      <Loaded query={query} errorTitle={t`Dit konden we nu niet uitrekenen`}>
        {(found) =>
          found.length === 0 ? (
            <p>
              <Trans>Geen. Alles wat je nu kunt volgen en naar je doel leidt, zit in je pad.</Trans>
            </p>
          ) : (
            <List label={t`Modules die ook naar je doel leiden`}>
              {found.map(({ module, forcedDeltaHours }) => (
                <ListRow
                  key={module.slug}
                  title={<ModuleLink module={module} />}
                  end={
                    <Tag kind="neutral">
                      <HoursChange hours={forcedDeltaHours} />
                    </Tag>
                  }
                />
              ))}
            </List>
          )
        }
      </Loaded>
    </Details>
  );
}

function ModuleLink({ module: { slug, title } }: { module: ModuleOnProposalFragment }) {
  return <Link to={`/aanbod/${slug}`}>{useText()(title)}</Link>;
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Columns, LinkButton, Notice, PageHeader, Publisher, Stack, useText, type Crumb } from '@academy/ui';
import type { ModuleOnPage } from './api';
import { MainFacts } from './main-facts';
import { LearnSection, PrerequisiteSection } from './module-levels';
import { PracticalSection, ProgrammeSection, PublisherSection } from './module-sections';
import styles from './module.module.css';

interface ModulePageProps {
  module: ModuleOnPage;
  back: Crumb;
  /** What stands before the addresses of pages here; empty for a teacher's. */
  home: string;
  panel: ReactNode;
  /** Whether the panel says something that must not wait until the end of the page on a phone. */
  panelFirst?: boolean;
}

/** Everything about a module, with the dates beside it; what one can do there is the caller's `panel`. */
export function ModulePage({ module, back, home, panel, panelFirst = false }: ModulePageProps) {
  const title = useText()(module.title);
  return (
    <Stack gap={24}>
      <PageHeader title={title} crumbs={[back]} />
      {!module.offered && <Retired offer={back} />}
      <Stack gap={12}>
        <Publisher name={module.organisation.name} place={module.organisation.city} />
        <MainFacts hours={module.hours} form={module.form} city={module.city} languages={module.languages} />
        {!panelFirst && (
          <a href="#data" className={`alb-button alb-button--primary ${styles.toDates}`}>
            <Trans>Bekijk de data</Trans>
          </a>
        )}
      </Stack>
      <Columns
        sticky
        asideFirst={panelFirst}
        width="360px"
        aside={
          <div id="data" tabIndex={-1} className={styles.dates}>
            {panel}
          </div>
        }
      >
        <Stack gap={32}>
          <LearnSection module={module} />
          <ProgrammeSection lines={module.programmeNl} />
          <PrerequisiteSection module={module} />
          <PracticalSection module={module} />
          <PublisherSection organisation={module.organisation} home={home} />
        </Stack>
      </Columns>
    </Stack>
  );
}

/** Who followed it still reads here what it was. */
function Retired({ offer: { to } }: { offer: Crumb }) {
  const { t } = useLingui();
  return (
    <Notice
      kind="warning"
      title={t`Deze module wordt niet meer gegeven`}
      action={
        <LinkButton to={to} kind="secondary">
          <Trans>Bekijk het aanbod</Trans>
        </LinkButton>
      }
    >
      <Trans>Je kunt je er niet meer voor inschrijven. Een certificaat dat je ervoor haalde, blijft geldig.</Trans>
    </Notice>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { PencilLine, Plus } from 'lucide-react';
import {
  Button,
  EmptyState,
  ErrorCard,
  Loaded,
  Notice,
  PageHeader,
  Section,
  SkeletonPage,
  Stack,
  useWorkplace,
} from '@academy/ui';
import { ownModulesQuery, type OwnModules } from '../api';
import { DraftsList } from './drafts-list';
import { OfferedList } from './offered-list';
import { useStartDraft } from './use-start-draft';

/** What the organisation offers, and what it is writing. */
export function OwnModulesScreen() {
  const { t } = useLingui();
  const { id, name } = useWorkplace();
  const starting = useStartDraft();
  return (
    <Stack gap={32}>
      <PageHeader
        title={t`Onze modules`}
        lead={<Trans>Wat {name} aanbiedt, en waar jullie aan schrijven.</Trans>}
        actions={
          <Button
            icon={<Plus size={18} />}
            pending={starting.starting === null}
            onClick={() => starting.starting === undefined && starting.start(null)}
          >
            <Trans>Nieuwe module</Trans>
          </Button>
        }
      />
      {starting.refusal && (
        <Notice kind="error" live>
          {starting.refusal}
        </Notice>
      )}
      {starting.error && <ErrorCard title={t`Beginnen lukte niet`} error={starting.error} />}
      <Loaded query={useQuery(ownModulesQuery(id))} skeleton={<SkeletonPage cards={2} />}>
        {(own) => (own ? <Lists own={own} starting={starting} /> : <NotForYou />)}
      </Loaded>
    </Stack>
  );
}

function Lists({ own, starting }: { own: OwnModules; starting: ReturnType<typeof useStartDraft> }) {
  const { t } = useLingui();
  if (own.offered.length === 0 && own.drafts.length === 0) return <NothingYet />;
  return (
    <Stack gap={48}>
      <Section title={t`Waar jullie aan schrijven`}>
        {own.drafts.length === 0 ? (
          <p className="alb-soft">
            <Trans>
              Er is nu geen concept. Begin een nieuwe module, of een nieuwe versie van een module hieronder.
            </Trans>
          </p>
        ) : (
          <DraftsList drafts={own.drafts} />
        )}
      </Section>
      <Section title={t`In het aanbod`}>
        {own.offered.length === 0 ? (
          <p className="alb-soft">
            <Trans>Nog niets. Een module staat hier zodra een curator van de academie die heeft gepubliceerd.</Trans>
          </p>
        ) : (
          <OfferedList offered={own.offered} starting={starting} />
        )}
      </Section>
    </Stack>
  );
}

function NothingYet() {
  const { t } = useLingui();
  return (
    <Section title={t`Waar jullie aan schrijven`}>
      <EmptyState icon={<PencilLine size={28} />} title={t`Nog geen modules`}>
        <Trans>
          Begin een nieuwe module: je schrijft hem hier, en alles wordt vanzelf bewaard. Is hij klaar, dan dien je hem
          in. Een curator van de academie leest hem, en publiceert hem of geeft hem terug met een opmerking.
        </Trans>
      </EmptyState>
    </Section>
  );
}

function NotForYou() {
  const { name } = useWorkplace();
  return (
    <Notice kind="warning">
      <Trans>Je schrijft niet (meer) voor {name}. Vraag wie daar de rollen geeft.</Trans>
    </Notice>
  );
}

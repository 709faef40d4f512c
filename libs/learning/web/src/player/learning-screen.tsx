import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { DateText, LinkButton, Loaded, Narrow, Notice, PageHeader, SkeletonPage, Stack, useText } from '@academy/ui';
import type { LearningOnPageFragment } from '@academy/gql';
import { learningQuery } from './api';
import { CompletedPanel } from './completed-panel';
import { HoursQuestion } from './hours-question';
import { Player } from './player';

/** The place where a teacher follows a module. */
export function LearningScreen() {
  const { enrolmentId = '' } = useParams();
  return (
    <Loaded query={useQuery(learningQuery(enrolmentId))} skeleton={<SkeletonPage cards={1} />}>
      {(learning) => (learning ? <Learning learning={learning} /> : <NoPlace />)}
    </Loaded>
  );
}

function Learning({ learning }: { learning: LearningOnPageFragment }) {
  const { t } = useLingui();
  const title = useText()(learning.module.title);
  return (
    <Stack gap={24}>
      <PageHeader
        title={title}
        lead={learning.module.organisation.name}
        crumbs={[{ to: '/inschrijvingen', label: t`Mijn inschrijvingen` }]}
      />
      <div role="status">{learning.completed && <CompletedPanel />}</div>
      {learning.completed && <HoursQuestion learning={learning} />}
      {learning.parts.length > 0 && <SignOffTakenBack learning={learning} />}
      {learning.waitsForTrainer && learning.parts.length > 0 && <WaitsForTrainer learning={learning} />}
      {learning.parts.length > 0 ? (
        <Player learning={learning} />
      ) : (
        !learning.completed && <SignedOffByTrainer learning={learning} />
      )}
    </Stack>
  );
}

/** Told from the start, so that nobody reads on for a certificate that reading alone does not bring. */
function WaitsForTrainer({ learning: { parts, partsDone } }: { learning: LearningOnPageFragment }) {
  const { t } = useLingui();
  return partsDone === parts.length ? (
    <Notice kind="success" title={t`Wacht op je trainer`}>
      <Trans>
        Je hebt alles gedaan wat hier staat. Je trainer tekent nog af dat je bij de bijeenkomsten of op de werkplek was.
        Daarna krijg je vanzelf je certificaat.
      </Trans>
    </Notice>
  ) : (
    <Notice title={t`Deze module doe je ook buiten de site`}>
      <Trans>
        Je rondt de module af met de onderdelen hieronder én met de bijeenkomsten of de werkplek. Dat laatste tekent je
        trainer af, vanaf de eerste dag van je uitvoering.
      </Trans>
    </Notice>
  );
}

function SignOffTakenBack({ learning: { signOffTakenBack } }: { learning: LearningOnPageFragment }) {
  const { t } = useLingui();
  if (!signOffTakenBack) return null;
  const { reason, on } = signOffTakenBack;
  return (
    <Notice kind="warning" title={t`Je trainer nam de aftekening terug`}>
      <Trans>
        Op <DateText value={on} as="plainDay" />: ‘{reason}’. Had je al een certificaat, dan geldt het niet meer. Je
        plek houd je. Klopt dit niet? Neem dan contact op met je trainer.
      </Trans>
    </Notice>
  );
}

function SignedOffByTrainer({ learning }: { learning: LearningOnPageFragment }) {
  const { t } = useLingui();
  return (
    <Narrow>
      <Stack gap={24}>
        <SignOffTakenBack learning={learning} />
        <Notice title={t`Deze module volg je bij de organisatie`}>
          <Trans>
            Er zijn hier geen onderdelen. Na afloop tekent de trainer de module voor je af. Daarna krijg je vanzelf je
            certificaat.
          </Trans>
        </Notice>
      </Stack>
    </Narrow>
  );
}

function NoPlace() {
  const { t } = useLingui();
  return (
    <Narrow>
      <Stack gap={24}>
        <PageHeader title={t`Je hebt hier geen plek`} />
        <p>
          <Trans>Je kunt deze module volgen zodra je een plek hebt. Bij je inschrijvingen zie je hoe ver het is.</Trans>
        </p>
        <div>
          <LinkButton to="/inschrijvingen">
            <Trans>Naar je inschrijvingen</Trans>
          </LinkButton>
        </div>
      </Stack>
    </Narrow>
  );
}

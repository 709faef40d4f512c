import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Actions, Card, DateText, LevelBars, LinkButton, Notice, Row, Stack, useDutch } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import { Effect } from '@academy/paths/web';
import { frameworkQuery } from '@academy/teachers/web';
import type { EntryTest } from './api';

/** What a test came to, and where to go from here. */
export function Result({ test }: { test: EntryTest }) {
  return (
    <Card>
      <Stack gap={16}>
        {test.attempt?.level == null ? <NotSure /> : <Level test={test} level={test.attempt.level} />}
        {test.attempt?.level != null && <Effect attemptId={test.attempt.id} />}
        <Actions>
          <LinkButton to="/leerpad">
            <Trans>Naar je leerpad</Trans>
          </LinkButton>
          <LinkButton kind="secondary" to="/profiel#kunnen">
            <Trans>Bekijk je profiel</Trans>
          </LinkButton>
        </Actions>
        <p className="alb-soft alb-small">
          <Trans>
            Vanaf <DateText value={test.availableFrom ?? ''} as="plainDay" /> kun je deze toets opnieuw doen.
          </Trans>
        </p>
      </Stack>
    </Card>
  );
}

function Level({ test: { competence }, level }: { test: EntryTest; level: number }) {
  const { t } = useLingui();
  const levelName = useLevelName();
  return (
    <div role="status">
      <Stack gap={12}>
        <h2>
          <Trans>Klaar: je zit op niveau {level}</Trans>
        </h2>
        <Row gap={12}>
          <LevelBars level={level} max={competence.maxLevel} label={t`Niveau ${level} van ${competence.maxLevel}`} />
          <strong>{levelName(level)}</strong>
        </Row>
        <Anchor competenceId={competence.id} level={level} />
        <p>
          <Trans>
            Dit komt als bewijs in je profiel. Wordt je leerpad anders? Dan leggen we je het nieuwe pad voor: jij
            beslist.
          </Trans>
        </p>
      </Stack>
    </div>
  );
}

/** What someone at this level does, in the words of the framework. */
function Anchor({ competenceId, level }: { competenceId: string; level: number }) {
  const dutch = useDutch();
  const { data: framework } = useQuery(frameworkQuery);
  const domainId = framework?.competences.find(({ id }) => id === competenceId)?.domainId;
  const anchor = framework?.domains
    .find(({ id }) => id === domainId)
    ?.anchors.find((described) => described.level === level);
  return anchor ? <p lang={dutch}>{anchor.nl}</p> : null;
}

function NotSure() {
  const { t } = useLingui();
  return (
    <Notice live title={t`We weten het niet zeker genoeg`}>
      <Trans>
        Je antwoorden wijzen niet duidelijk op één niveau. Daarom verandert er niets in je profiel. Met een diploma,
        certificaat of het oordeel van een assessor kun je wel laten zien wat je kunt.
      </Trans>
    </Notice>
  );
}

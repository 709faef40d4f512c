import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Button, Card, LinkButton, List, ListRow, Stack, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { ProfileQuestion } from './api';
import type { Answers } from './round';

interface RoundSummaryProps {
  questions: readonly ProfileQuestion[];
  answers: Answers;
  onBack: () => void;
}

/** The end of a round: what was said, and where proof helps most. */
export function RoundSummary({ questions, answers, onBack }: RoundSummaryProps) {
  const said = questions.filter(({ competence }) => answers[competence.id] !== undefined);
  const provable = said.filter(({ because, competence }) => because === 'PATH' && (answers[competence.id] ?? 0) > 0);
  return (
    <Card>
      <h2>
        <Trans>Klaar, dank je wel</Trans>
      </h2>
      {said.length === 0 ? (
        <p>
          <Trans>Je sloeg alles over. Dat mag. De vragen blijven hier staan.</Trans>
        </p>
      ) : (
        <Said questions={said} answers={answers} />
      )}
      {provable.length > 0 && <WhereProofHelps questions={provable} />}
      <Actions>
        <LinkButton to="/past-bij-jou">
          <Trans>Bekijk wat bij je past</Trans>
        </LinkButton>
        <LinkButton kind="secondary" to="/leerpad">
          <Trans>Naar mijn leerpad</Trans>
        </LinkButton>
        <Button kind="quiet" onClick={onBack}>
          <Trans>Vorige vraag</Trans>
        </Button>
      </Actions>
    </Card>
  );
}

function Said({ questions, answers }: Omit<RoundSummaryProps, 'onBack'>) {
  const { t } = useLingui();
  const text = useText();
  const levelName = useLevelName();
  return (
    <List label={t`Wat je zei`}>
      {questions.map(({ competence }) => (
        <ListRow key={competence.id} title={text(competence.name)}>
          {levelName(answers[competence.id] ?? 0)}
        </ListRow>
      ))}
    </List>
  );
}

/** The order is that of the questions: most hours first. */
function WhereProofHelps({ questions }: { questions: readonly ProfileQuestion[] }) {
  const { t } = useLingui();
  const text = useText();
  return (
    <Stack gap={8}>
      <h3>
        <Trans>Hier helpt bewijs het meest</Trans>
      </h3>
      <p className="alb-soft">
        <Trans>Een diploma, certificaat of werkervaring telt zwaarder dan je eigen woord.</Trans>
      </p>
      <ul aria-label={t`Onderwerpen waarbij bewijs helpt`}>
        {questions.slice(0, 3).map(({ competence }) => (
          <li key={competence.id}>{text(competence.name)}</li>
        ))}
      </ul>
      <div>
        <LinkButton kind="secondary" small to="/profiel#kunnen">
          <Trans>Voeg bewijs toe</Trans>
        </LinkButton>
      </div>
    </Stack>
  );
}

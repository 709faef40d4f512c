import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import {
  Card,
  Chip,
  ChipGroup,
  ErrorCard,
  Notice,
  RemovableChip,
  Row,
  Section,
  Stack,
  useText,
  useFocusWhenLost,
} from '@academy/ui';
import { beliefsQuery, type Framework } from '../keeping/api';
import styles from '../profile.module.css';
import { suggestedTalents } from './suggested-talents';
import { TalentSearch } from './talent-search';
import { useChangeTalents, type Talent } from './use-save-talents';

/** As many as the academy keeps. */
const most = 12;

interface TalentsPartProps {
  talents: readonly Talent[];
  framework: Framework;
}

/** Talenten: what the teacher likes to do and is good at. Every choice is kept at once. */
export function TalentsPart({ talents, framework }: TalentsPartProps) {
  const { t } = useLingui();
  const { add, remove, refusal, error } = useChangeTalents(talents);
  const full = talents.length >= most;
  return (
    <Section title={t`Talenten`} lead={t`Wat je graag doet en waar je goed in bent. Kies er hoogstens ${most}.`}>
      <Card>
        <ChosenTalents talents={talents} onRemove={(talent) => void remove(talent)} />
        {refusal && (
          <Notice kind="error" live>
            {refusal}
          </Notice>
        )}
        {error && <ErrorCard title={t`Opslaan lukte niet`} error={error} />}
        {full ? (
          <p className="alb-soft">
            <Trans>Je hebt {most} talenten gekozen. Haal er een weg als je een ander wilt kiezen.</Trans>
          </p>
        ) : (
          <>
            <TalentSearch talents={talents} framework={framework} onChoose={add} />
            <Suggestions talents={talents} framework={framework} onChoose={(talent) => void add(talent)} />
          </>
        )}
      </Card>
    </Section>
  );
}

function ChosenTalents({ talents, onRemove }: { talents: readonly Talent[]; onRemove: (talent: Talent) => void }) {
  const { t } = useLingui();
  const text = useText();
  const place = useFocusWhenLost<HTMLDivElement>(talents.map(({ competence }) => competence.id).join());
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {talents.length === 0 ? (
        <p>
          <Trans>Je hebt nog geen talenten gekozen. Ze tellen mee in wat we je aanraden.</Trans>
        </p>
      ) : (
        <ChipGroup label={t`Je talenten`}>
          {talents.map((talent) => (
            <RemovableChip
              key={talent.competence.id}
              name={text(talent.competence.name)}
              onRemove={() => onRemove(talent)}
            />
          ))}
        </ChipGroup>
      )}
    </div>
  );
}

function Suggestions({ talents, framework, onChoose }: TalentsPartProps & { onChoose: (talent: Talent) => void }) {
  const { t } = useLingui();
  const text = useText();
  const { data: beliefs = [] } = useQuery(beliefsQuery);
  const suggested = suggestedTalents(beliefs, talents, framework);
  if (suggested.length === 0) return null;
  return (
    <Stack gap={8}>
      <p className="alb-field__label">
        <Trans>Hier ben je goed in. Doe je het ook graag?</Trans>
      </p>
      <ChipGroup label={t`Talenten om uit te kiezen`}>
        {suggested.map((talent) => (
          <Chip key={talent.competence.id} pressed={false} onPress={() => onChoose(talent)}>
            <Row as="span" gap={4}>
              <Plus size={16} />
              {text(talent.competence.name)}
            </Row>
          </Chip>
        ))}
      </ChipGroup>
    </Stack>
  );
}

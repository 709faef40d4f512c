import { Trans, useLingui } from '@lingui/react/macro';
import { Details, List, ListRow, Select, useDateFormat, useText } from '@academy/ui';
import type { TempoSchedule } from './api';

type Step = TempoSchedule['steps'][number];

interface StepDatesProps {
  steps: readonly Step[];
  /** Editions that are chosen and not applied yet, by module. */
  chosen: Readonly<Record<string, string>>;
  onChoose: (slug: string, editionId: string) => void;
}

/** The first and the last day of each step, with the other editions that fit. */
export function StepDates({ steps, chosen, onChoose }: StepDatesProps) {
  const { t } = useLingui();
  const text = useText();
  const { plainDay } = useDateFormat();
  return (
    <Details summary={t`Wanneer volg je wat?`} plain>
      <List label={t`Stappen met hun dagen`}>
        {steps.map((step) => (
          <ListRow key={step.module.slug} title={text(step.module.title)}>
            {plainDay(step.start)} – {plainDay(step.end)}
            {step.hasSeat && (
              <>
                {' · '}
                <Trans>Je hebt je ingeschreven</Trans>
              </>
            )}
            <EditionSelect step={step} value={chosen[step.module.slug]} onChoose={onChoose} />
          </ListRow>
        ))}
      </List>
    </Details>
  );
}

/** Only where there is a choice: a seat stays where it is. */
function EditionSelect({ step, value, onChoose }: { step: Step; value?: string } & Pick<StepDatesProps, 'onChoose'>) {
  const { t } = useLingui();
  const text = useText();
  const { plainDay } = useDateFormat();
  const { module, edition, others, hasSeat } = step;
  const fitting = others.filter(({ misfit }) => !misfit).map((other) => other.edition);
  if (!edition || hasSeat || fitting.length === 0) return null;
  const options = [edition, ...fitting].sort((a, b) => (a.start < b.start ? -1 : 1));
  return (
    <Select
      label={t`Start van ${text(module.title)}`}
      options={options.map(({ id, start }) => ({ value: id, label: plainDay(start) }))}
      value={value ?? edition.id}
      onChange={({ currentTarget }) => onChoose(module.slug, currentTarget.value)}
    />
  );
}

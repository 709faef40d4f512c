import { Trans, useLingui } from '@lingui/react/macro';
import { Details, List, ListRow, useDateFormat, useText } from '@academy/ui';
import type { TempoSchedule } from './api';

/** The first and the last day of each step. */
export function StepDates({ steps }: { steps: TempoSchedule['steps'] }) {
  const { t } = useLingui();
  const text = useText();
  const { plainDay } = useDateFormat();
  return (
    <Details summary={t`Wanneer volg je wat?`} plain>
      <List label={t`Stappen met hun dagen`}>
        {steps.map(({ module, start, end, hasSeat }) => (
          <ListRow key={module.slug} title={text(module.title)}>
            {plainDay(start)} – {plainDay(end)}
            {hasSeat && (
              <>
                {' · '}
                <Trans>Je hebt je ingeschreven</Trans>
              </>
            )}
          </ListRow>
        ))}
      </List>
    </Details>
  );
}

import { useLingui } from '@lingui/react/macro';
import { newKey } from '../keeping/typed-contents';
import type { FieldsProps } from './fields-props';
import { LevelSelect, RowsField } from './rows-field';

/** What a teacher learns, and what they must be able to do before. */
export function LevelFields(props: FieldsProps) {
  return (
    <>
      <OutcomesField {...props} />
      <PrerequisitesField {...props} />
    </>
  );
}

function OutcomesField({ typed, faults, onType }: FieldsProps) {
  const { t } = useLingui();
  return (
    <RowsField
      id="draft-outcomes"
      label={t`Wat leert een docent?`}
      hint={t`Kies een competentie, en van welk niveau de module naar welk niveau brengt.`}
      faults={faults}
      rows={typed.outcomes}
      blank={() => ({ key: newKey(), competenceId: null, from: 0, to: 1 })}
      onChange={(outcomes) => onType({ outcomes })}
      levels={({ competenceId, from, to }, id, change) => (
        <>
          <LevelSelect
            id={`${id}-from`}
            label={t`Van niveau`}
            competenceId={competenceId}
            lowest={0}
            value={from}
            error={faults[`${id}-from`]}
            onChange={(level) => change({ from: level })}
          />
          <LevelSelect
            id={`${id}-to`}
            label={t`Naar niveau`}
            competenceId={competenceId}
            lowest={1}
            value={to}
            error={faults[`${id}-to`]}
            onChange={(level) => change({ to: level })}
          />
        </>
      )}
    />
  );
}

function PrerequisitesField({ typed, faults, onType }: FieldsProps) {
  const { t } = useLingui();
  return (
    <RowsField
      id="draft-prerequisites"
      label={t`Wat moet een docent vooraf kunnen?`}
      hint={t`Alleen wat echt nodig is om mee te kunnen doen. Leeg mag ook.`}
      faults={faults}
      rows={typed.prerequisites}
      blank={() => ({ key: newKey(), competenceId: null, level: 1 })}
      onChange={(prerequisites) => onType({ prerequisites })}
      levels={({ competenceId, level }, id, change) => (
        <LevelSelect
          id={`${id}-level`}
          label={t`Minstens niveau`}
          competenceId={competenceId}
          lowest={1}
          value={level}
          error={faults[`${id}-level`]}
          onChange={(chosen) => change({ level: chosen })}
        />
      )}
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import { Checkbox, FieldGroup, Radio, useDutch } from '@academy/ui';
import type { Part } from './api';

type Question = Part['questions'][number];

/** Where the summary of faults leads to. */
export const fieldOf = (questionId: string) => `vraag-${questionId}`;

interface QuizQuestionProps {
  question: Question;
  number: number;
  chosen: readonly string[];
  missing: boolean;
  onChoose: (optionIds: readonly string[]) => void;
}

/** One question: radios for one answer, checkboxes where several may be right. */
export function QuizQuestion({ question, number, chosen, missing, onChoose }: QuizQuestionProps) {
  const { t } = useLingui();
  const dutch = useDutch();
  const { id, promptNl, multiple, options } = question;
  const Option = multiple ? Checkbox : Radio;
  const choose = (optionId: string, checked: boolean) =>
    onChoose(multiple ? [...chosen.filter((other) => other !== optionId), ...(checked ? [optionId] : [])] : [optionId]);
  return (
    <FieldGroup
      id={fieldOf(id)}
      label={
        <span lang={dutch}>
          {number}. {promptNl}
        </span>
      }
      hint={multiple ? t`Er kunnen meer antwoorden goed zijn` : undefined}
      error={missing ? t`Kies een antwoord` : undefined}
    >
      {options.map((option) => (
        <Option
          key={option.id}
          name={fieldOf(id)}
          label={<span lang={dutch}>{option.textNl}</span>}
          checked={chosen.includes(option.id)}
          onChange={({ currentTarget }) => choose(option.id, currentTarget.checked)}
        />
      ))}
    </FieldGroup>
  );
}

import { useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { FieldError } from '../components/fields';

export interface ComboBoxOption {
  id: string;
  label: string;
  /** A second, smaller line. */
  extra?: ReactNode;
}

export interface ComboBoxProps {
  id?: string;
  label: string;
  hint?: string;
  error?: string;
  options: readonly ComboBoxOption[];
  value: string | null;
  onChange: (id: string | null) => void;
  placeholder?: string;
}

/** One out of many, found by typing. */
export function ComboBox({ id, label, hint, error, options, value, onChange, placeholder }: ComboBoxProps) {
  const { t } = useLingui();
  return (
    <AriaComboBox
      id={id}
      className="alb-field"
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      defaultItems={options}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger="focus"
      data-invalid={error ? true : undefined}
    >
      <Label className="alb-field__label">{label}</Label>
      {hint && (
        <Text slot="description" className="alb-field__hint">
          {hint}
        </Text>
      )}
      {error && (
        <Text slot="errorMessage">
          <FieldError id={`${id ?? 'combobox'}-error`}>{error}</FieldError>
        </Text>
      )}
      <div className="alb-combobox">
        <Input className="alb-input" placeholder={placeholder} />
        <AriaButton className="alb-icon-button" aria-label={t`Toon de lijst`}>
          <ChevronDown size={20} />
        </AriaButton>
      </div>
      <Popover className="alb-popover alb-popover--list">
        <ListBox className="alb-menu" renderEmptyState={() => <p className="alb-menu__head">{t`Niets gevonden`}</p>}>
          {(option: ComboBoxOption) => (
            <ListBoxItem id={option.id} textValue={option.label} className="alb-menu__item">
              <span>
                {option.label}
                {option.extra && <span className="alb-soft alb-small"> {option.extra}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

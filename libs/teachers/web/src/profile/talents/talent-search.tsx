import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ComboBox, useText } from '@academy/ui';
import type { Framework } from '../keeping/api';
import type { Talent } from './use-save-talents';

interface TalentSearchProps {
  talents: readonly Talent[];
  framework: Framework;
  onChoose: (talent: Talent) => Promise<void>;
}

/** Finds a talent by typing; the box is empty again once it is kept. */
export function TalentSearch({ talents, framework, onChoose }: TalentSearchProps) {
  const { t } = useLingui();
  const text = useText();
  const [picked, setPicked] = useState<string | null>(null);
  const named = new Set(talents.map(({ competence }) => competence.id));
  const free = framework.competences.filter(({ id }) => id === picked || !named.has(id));
  const choose = (chosen: string | null) => {
    const found = free.find(({ id }) => id === chosen);
    if (!found || picked) return;
    setPicked(found.id);
    void onChoose({ competence: { id: found.id, name: found.name } }).finally(() => setPicked(null));
  };
  return (
    <ComboBox
      id="talent"
      label={t`Voeg een talent toe`}
      hint={t`Typ een paar letters, zoals ‘practicum’.`}
      options={free.map(({ id, name }) => ({ id, label: text(name) }))}
      value={picked}
      onChange={choose}
    />
  );
}

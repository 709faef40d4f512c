import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { frameworkNamesQuery, useLevelName } from '@academy/competences/web';
import { Select, useText } from '@academy/ui';
import type { AreaOnPage, DemandOnPage } from './api';
import type { Chosen } from './sought';
import { useAreaWords } from './use-area-words';
import styles from './demand.module.css';

interface DemandFiltersProps {
  readonly demand: DemandOnPage;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** By what the demand can be narrowed. */
export function DemandFilters({ demand, chosen, onChoose }: DemandFiltersProps) {
  const { t } = useLingui();
  const text = useText();
  const levelName = useLevelName();
  const areas = useAreaWords();
  const { data: framework } = useQuery(frameworkNamesQuery);
  const domains = (framework?.domains ?? []).filter(({ id }) => demand.levels.some(({ domainId }) => domainId === id));
  const levels = [...new Set(demand.levels.map(({ level }) => level))].sort();
  return (
    <div className={styles.filters} role="group" aria-label={t`Filters`}>
      <Select
        label={t`Onderwerp`}
        placeholder={t`Alle onderwerpen`}
        value={chosen.domain ?? ''}
        options={domains.map(({ id, name }) => ({ value: id, label: text(name) }))}
        onChange={({ target }) => onChoose({ ...chosen, domain: target.value || null })}
      />
      <Select
        label={t`Niveau`}
        placeholder={t`Alle niveaus`}
        value={String(chosen.level ?? '')}
        options={levels.map((level) => ({ value: String(level), label: `${level} · ${levelName(level)}` }))}
        onChange={({ target }) => onChoose({ ...chosen, level: target.value === '' ? null : Number(target.value) })}
      />
      <Select
        label={t`Regio`}
        placeholder={t`Heel Nederland`}
        value={chosen.area ?? ''}
        options={Object.entries(areas).map(([value, label]) => ({ value, label }))}
        onChange={({ target }) => onChoose({ ...chosen, area: (target.value || null) as AreaOnPage | null })}
      />
    </div>
  );
}

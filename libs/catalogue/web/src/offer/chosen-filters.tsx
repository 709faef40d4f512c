import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ChipGroup, RemovableChip, useNumberFormat, useText } from '@academy/ui';
import { frameworkNamesQuery } from '@academy/competences/web';
import type { ModuleFilter } from '@academy/gql';
import { useModuleWords } from '../words/use-module-words';
import type { OfferFilter } from './use-offer-filter';

interface Chosen {
  name: string;
  without: Partial<ModuleFilter>;
}

/** Everything that narrows the list now, each to take away with one press. */
export function ChosenFilters({ offer: { filter, narrow } }: { offer: OfferFilter }) {
  const { t } = useLingui();
  const chosen = useChosen(filter);
  if (chosen.length === 0) return null;
  return (
    <ChipGroup label={t`Gekozen filters`}>
      {chosen.map(({ name, without }) => (
        <RemovableChip key={name} name={name} onRemove={() => narrow(without)} />
      ))}
    </ChipGroup>
  );
}

function useChosen({ text: words, sector, forms = [], domainId, maxHours }: ModuleFilter): Chosen[] {
  const { t } = useLingui();
  const text = useText();
  const { hours } = useNumberFormat();
  const names = useModuleWords();
  const domain = useQuery(frameworkNamesQuery).data?.domains.find(({ id }) => id === domainId);
  const chosenForms = forms ?? [];
  return [
    ...(words ? [{ name: t`Woorden: ${words}`, without: { text: undefined } }] : []),
    ...(sector ? [{ name: names.sectors[sector], without: { sector: undefined } }] : []),
    ...chosenForms.map((form) => ({
      name: names.forms[form],
      without: { forms: chosenForms.filter((other) => other !== form) },
    })),
    ...(domainId ? [{ name: domain ? text(domain.name) : String(domainId), without: { domainId: undefined } }] : []),
    ...(maxHours ? [{ name: t`Hoogstens ${hours(maxHours)}`, without: { maxHours: undefined } }] : []),
  ];
}

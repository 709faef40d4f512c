import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { frameworkNamesQuery } from '@academy/competences/web';
import { Button, ChipGroup, RemovableChip, useText } from '@academy/ui';
import { facetsQuery } from './api';
import { facets, isNarrowed, type Facet } from './offer-filter';
import type { Offer } from './use-offer-filter';
import { useOfferWords } from './use-offer-words';

/** Everything that narrows the list now, each to take away with one press, and all of it. */
export function ChosenFilters({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const { filter, narrow, toggle, clear } = offer;
  const nameOf = useNameOf(offer);
  if (!isNarrowed(filter)) return null;
  const words = filter.text;
  return (
    <ChipGroup label={t`Gekozen filters`}>
      {words && <RemovableChip name={t`Woorden: ${words}`} onRemove={() => narrow({ text: '' })} />}
      {facets.flatMap((facet) =>
        (filter[facet] ?? []).map((value) => (
          <RemovableChip key={`${facet} ${value}`} name={nameOf(facet, value)} onRemove={() => toggle(facet, value)} />
        )),
      )}
      <Button kind="quiet" onClick={clear}>
        <Trans>Wis alles</Trans>
      </Button>
    </ChipGroup>
  );
}

/** The words for a choice; the name of a publisher comes with the counts. */
function useNameOf({ filter }: Offer): (facet: Facet, value: string) => string {
  const text = useText();
  const words = useOfferWords();
  const chapters = useQuery(frameworkNamesQuery).data?.domains;
  const { data } = useQuery({ ...facetsQuery(filter, 8), enabled: filter.organisationId !== undefined });
  return (facet, value) => {
    if (facet === 'organisationId') return data?.organisationId.find((one) => one.value === value)?.name ?? value;
    if (facet === 'domainId') {
      const chapter = chapters?.find(({ id }) => id === value);
      return chapter ? text(chapter.name) : value;
    }
    const named: Readonly<Record<string, string>> = words[facet];
    return named[value] ?? value;
  };
}

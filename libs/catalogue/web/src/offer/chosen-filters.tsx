import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ChipGroup, RemovableChip } from '@academy/ui';
import { facets, isNarrowed } from './offer-filter';
import type { Offer } from './use-offer-filter';
import { useNameOf } from './use-name-of';

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

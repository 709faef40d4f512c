import { Trans, useLingui } from '@lingui/react/macro';
import { SearchX } from 'lucide-react';
import { Button, EmptyState, Stack, useNumberFormat } from '@academy/ui';
import type { WithoutOne } from './api';
import { facetOf, isNarrowed, type Facet } from './offer-filter';
import type { Offer } from './use-offer-filter';
import { useNameOf } from './use-name-of';

/** Says which one filter to drop to find something, and how much that is. */
export function NothingFound({ offer, withoutOne }: { offer: Offer; withoutOne: readonly WithoutOne[] }) {
  const { t } = useLingui();
  const narrowed = isNarrowed(offer.filter);
  const nameOf = useNameOf(offer);
  const { number } = useNumberFormat();
  if (!narrowed)
    return (
      <EmptyState icon={<SearchX size={28} />} title={t`Er zijn nog geen modules`}>
        <Trans>Zodra er een module is, staat die hier.</Trans>
      </EmptyState>
    );
  const namesOf = (facet: Facet | 'text') =>
    facet === 'text' ? [offer.filter.text ?? ''] : (offer.filter[facet] ?? []).map((value) => nameOf(facet, value));
  const said = (facet: Facet | 'text') => {
    const [first, ...others] = namesOf(facet).map((name) => t`‘${name}’`);
    return others.reduce((before, last) => t`${before} of ${last}`, first);
  };
  return (
    <EmptyState
      icon={<SearchX size={28} />}
      title={t`Geen module past bij deze keuze`}
      action={
        <Stack gap={8}>
          {withoutOne.flatMap(({ part, count }) => {
            const facet = facetOf(part);
            const name = facet && said(facet);
            // What was just dropped has no name any more, as long as the list without it is on its way.
            return facet === undefined || name === undefined
              ? []
              : [
                  <Button key={part} kind="secondary" onClick={() => offer.narrow({ [facet]: undefined })}>
                    <Trans>
                      Zonder {name} vind je er {number(count)}
                    </Trans>
                  </Button>,
                ];
          })}
          <Button kind="quiet" onClick={offer.clear}>
            <Trans>Wis alle filters</Trans>
          </Button>
        </Stack>
      }
    >
      {withoutOne.length > 0 ? (
        <Trans>Haal een filter weg, of zoek met een ander woord.</Trans>
      ) : (
        <Trans>Haal hierboven filters weg, of zoek met een ander woord.</Trans>
      )}
    </EmptyState>
  );
}

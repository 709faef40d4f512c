import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { frameworkNamesQuery } from '@academy/competences/web';
import { Button, Stack, useText } from '@academy/ui';
import { facetsQuery, type OfferFacets } from './api';
import { FacetGroup, type Choice } from './facet-group';
import { facets, known, type Facet } from './offer-filter';
import type { Offer } from './use-offer-filter';
import { useOfferWords } from './use-offer-words';

const [FEW, MANY] = [8, 100];

/** What narrows the list; every choice works at once, and says how many modules one gets by it. */
export function OfferFilters({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const [most, setMost] = useState(FEW);
  const { data } = useQuery(facetsQuery(offer.filter, most));
  const labels: Record<Facet, string> = {
    domainId: t`Onderwerp`,
    sector: t`Sector`,
    region: t`Regio`,
    forms: t`Vorm`,
    hours: t`Hoeveel tijd`,
    start: t`Wanneer je kunt beginnen`,
    organisationId: t`Organisatie`,
  };
  const choices = useChoices(data);
  const hasMore = data !== undefined && data.organisations > most && most < MANY;
  return (
    <Stack gap={24}>
      {facets.map((facet) => (
        <FacetGroup
          key={facet}
          label={labels[facet]}
          choices={choices[facet]}
          chosen={offer.filter[facet] ?? []}
          onToggle={(value) => offer.toggle(facet, value)}
          more={
            facet === 'organisationId' &&
            hasMore && (
              <div>
                <Button kind="quiet" onClick={() => setMost(MANY)}>
                  <Trans>Meer organisaties</Trans>
                </Button>
              </div>
            )
          }
        />
      ))}
    </Stack>
  );
}

/** Those that are the same in every offer stand there before anything is counted. */
function useChoices(data: OfferFacets | undefined): Record<Facet, readonly Choice[]> {
  const text = useText();
  const words = useOfferWords();
  const chapters = useQuery(frameworkNamesQuery).data?.domains ?? [];
  const of = <Value extends string>(
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
    counted: readonly { readonly value: Value; readonly count: number }[] | undefined,
  ): Choice[] =>
    values.map((value) => ({
      ...{ value, label: labels[value], count: counted?.find((one) => one.value === value)?.count },
    }));
  return {
    domainId: data
      ? data.domainId.map(({ value, name, count }) => ({ value, label: name ? text(name) : value, count }))
      : chapters.map(({ id, name }) => ({ value: id, label: text(name), count: undefined })),
    sector: of(known.sector, words.sector, data?.sector),
    region: of(known.region, words.region, data?.region),
    forms: of(known.forms, words.forms, data?.forms),
    hours: of(known.hours, words.hours, data?.hours),
    start: of(known.start, words.start, data?.start),
    organisationId: (data?.organisationId ?? []).map(({ value, name, count }) => ({
      value,
      label: name ?? value,
      count,
    })),
  };
}

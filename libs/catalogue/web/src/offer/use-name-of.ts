import { useQuery } from '@tanstack/react-query';
import { frameworkNamesQuery } from '@academy/competences/web';
import { useText } from '@academy/ui';
import { facetsQuery } from './api';
import type { Facet } from './offer-filter';
import type { Offer } from './use-offer-filter';
import { useOfferWords } from './use-offer-words';

/** The words for a choice; the name of a publisher comes with the counts. */
export function useNameOf({ filter }: Offer): (facet: Facet, value: string) => string {
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

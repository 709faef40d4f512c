import { idsTwice, under, type Fault, type IdTwice } from '@academy/kernel';
import { moduleReferenceFaults, type KnownToModules, type ModuleProblem } from './module-rules';

export type OfferProblem =
  | IdTwice
  | ModuleProblem
  | { readonly kind: 'UnknownOrganisation'; readonly organisationId: string }
  | { readonly kind: 'EditionOfOther'; readonly editionId: string; readonly slug: string };

type OfferFault = Fault<OfferProblem>;

type OfferedModule = Parameters<typeof moduleReferenceFaults>[0] & {
  readonly id: string;
  readonly organisationId: string;
  readonly editions: readonly { readonly id: string }[];
};

/** What the offer may speak of; undefined where nobody knows. */
export interface KnownToOffer {
  readonly organisations?: Pick<ReadonlySet<string>, 'has'> | undefined;
  readonly highestLevels?: KnownToModules['highestLevels'] | undefined;
  /** Also those that modules of elsewhere award. */
  readonly credentials?: KnownToModules['credentials'];
}

/** What is wrong with modules together, each by its place in the list; what is wrong with one alone `moduleFaults` says. */
export const offerFaults = (modules: readonly OfferedModule[], known: KnownToOffer): OfferFault[] => [
  ...idsTwice([], modules),
  ...editionsOfOthers(modules),
  ...unknownPublishers(modules, known),
  ...modules.flatMap((module, index) => under([index], unknownTo(module, known))),
];

const unknownTo = (module: OfferedModule, { highestLevels, credentials }: KnownToOffer) =>
  highestLevels ? moduleReferenceFaults(module, { highestLevels, credentials }) : [];

const unknownPublishers = (modules: readonly OfferedModule[], { organisations }: KnownToOffer): OfferFault[] =>
  modules.flatMap(({ organisationId }, index) =>
    organisations && !organisations.has(organisationId)
      ? [{ path: [index, 'organisationId'], problem: { kind: 'UnknownOrganisation', organisationId } }]
      : [],
  );

/** Editions are known by their id alone, whatever module they are of. */
function editionsOfOthers(modules: readonly OfferedModule[]): OfferFault[] {
  const firsts = new Map<string, string>();
  return modules.flatMap(({ id: slug, editions }, at) =>
    editions.flatMap(({ id: editionId }, index): OfferFault[] => {
      const first = firsts.get(editionId);
      firsts.set(editionId, first ?? slug);
      return first === undefined
        ? []
        : [{ path: [at, 'editions', index, 'id'], problem: { kind: 'EditionOfOther', editionId, slug: first } }];
    }),
  );
}

import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { Draft } from './draft';

/** Who may do what with modules that are being written. */
export const may = {
  /** Authors of the organisation that publishes them. */
  write: ({ worksAs }: Pick<Actor, 'worksAs'>, organisationId: OrganisationId): boolean =>
    worksAs.author.includes(organisationId),
  /** Curators, but not of what they may have written themselves. */
  review: ({ worksAs }: Pick<Actor, 'worksAs'>, { organisationId }: Pick<Draft, 'organisationId'>): boolean =>
    worksAs.curator.length > 0 && !worksAs.author.includes(organisationId),
  /** Its authors at any time, and curators while it is handed in. */
  read: (actor: Pick<Actor, 'worksAs'>, draft: Pick<Draft, 'organisationId' | 'state'>): boolean =>
    may.write(actor, draft.organisationId) || (draft.state === 'in-review' && may.review(actor, draft)),
};

import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { OrganisationKind } from '../domain/roles';

/** What a rule needs to know of an organisation. */
export interface OrganisationFacts {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  /** Whether someone owns it today. */
  readonly isOwned: boolean;
}

/** Who may do what with organisations. */
export const may = {
  /** Its owners say who is what; the academy's administrators at the academy, and where nobody is owner any more. */
  administer: ({ worksAs }: Pick<Actor, 'worksAs'>, { id, kind, isOwned }: OrganisationFacts): boolean =>
    worksAs.owner.includes(id) || (worksAs.admin.length > 0 && (kind === 'academy' || !isOwned)),
  /** The academy's administrators let organisations in. */
  admit: ({ worksAs }: Actor): boolean => worksAs.admin.length > 0,
};

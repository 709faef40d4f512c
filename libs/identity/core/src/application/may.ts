import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { OrganisationKind } from '../domain/roles';
import type { ScimActor } from '../domain/scim-key';

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
  /** Its owners let the administration of an organisation in, by a key. */
  connect: ({ worksAs }: Actor, { id }: OrganisationFacts): boolean => worksAs.owner.includes(id),
  /** A key says who works at its own organisation, while someone owns that: an organisation in trust has nobody who answers for it. */
  provision: ({ organisationId }: ScimActor, { id, isOwned }: OrganisationFacts): boolean =>
    organisationId === id && isOwned,
  /** The academy's administrators let organisations in. */
  admit: ({ worksAs }: Actor): boolean => worksAs.admin.length > 0,
};

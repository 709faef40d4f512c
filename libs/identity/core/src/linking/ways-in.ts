import type { LinkId } from '../domain/provider-identity';

/** By what someone can sign in. */
export interface WaysIn {
  readonly hasPassword: boolean;
  readonly links: readonly { readonly id: LinkId }[];
}

/** Whether nobody could sign in to the account any more without this link. */
export const isLastWayIn = ({ hasPassword, links }: WaysIn, id: LinkId): boolean =>
  !hasPassword && links.every((link) => link.id === id);

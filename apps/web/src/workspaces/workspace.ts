import { matchPath } from 'react-router';
import type { LazyScreen, Place } from '@academy/ui';
import type { AsksFirst } from '../session/ask-ahead';
import type { Me, Role } from '../session/use-session';

/** A page of a workspace; `place` is where it stands in the navigation, `menu` in the menu of one's account. */
export interface Part {
  /** Below the home; empty for the home itself. */
  readonly path: string;
  readonly screen: LazyScreen<{ me: Me }>;
  /** What is here for whoever has no workspace with this address; without it they are led to where they can go. */
  readonly visited?: LazyScreen;
  /** What the page asks before anything is known, also who is there: it goes in the same request as that. */
  readonly asksFirst?: AsksFirst;
  readonly place?: Place;
  readonly menu?: Place;
}

/** Where someone works: as a teacher for themselves, or for an organisation with all that they are there. */
export interface Workspace {
  readonly home: string;
  readonly parts: readonly Part[];
  /** Those of them that are there once more was shown than a password. */
  readonly waiting: ReadonlySet<Part>;
  /** For which organisation, and as what. */
  readonly organisation?: { readonly id: string; readonly name: string; readonly roles: readonly Role[] };
}

/** Whether it has a page at this address below its home, such as `aanbod/mod-vak-01`; empty for the first page. */
export const hasPage = ({ parts }: Workspace, address: string): boolean =>
  parts.some(({ path }) => matchPath(`/${path}`, `/${address}`));

export interface PlaceLink extends Place {
  readonly to: string;
}

/** Where one can go, in the order of the parts. */
export function linksOf({ home, parts }: Workspace, where: 'place' | 'menu'): readonly PlaceLink[] {
  const below = home === '/' ? '' : home;
  return parts.flatMap((part) => {
    const place = part[where];
    const page = part.path === '' ? home : `${below}/${part.path}`;
    return place ? [{ ...place, to: `${page}${place.at ?? ''}` }] : [];
  });
}

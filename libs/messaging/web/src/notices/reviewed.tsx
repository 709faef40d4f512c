import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

type Kind = 'MODULE_HANDED_IN' | 'MODULE_TAKEN_BACK' | 'MODULE_REVIEWED' | 'MODULE_RETURNED' | 'MODULE_PUBLISHED';

interface ReviewedProps {
  kind: Kind;
  notice: { moduleSlug?: string | null; organisationId?: string | null; draftId?: string | null };
  title: string | undefined;
  onFollow: (() => void) | undefined;
}

/** A step in the review of a module, with a link to where its reader goes on. */
export function Reviewed({ kind, notice: { moduleSlug, organisationId, draftId }, title, onFollow }: ReviewedProps) {
  const home = `/beheer/${organisationId}`;
  const places: Record<Kind, string | null> = {
    MODULE_HANDED_IN: `${home}/beoordelen/${draftId}`,
    // Nothing is to be done, or read, of these.
    MODULE_TAKEN_BACK: null,
    MODULE_REVIEWED: null,
    MODULE_RETURNED: `${home}/modules/${draftId}`,
    MODULE_PUBLISHED: `/aanbod/${moduleSlug}`,
  };
  const to = places[kind];
  const module = to ? (
    <Link to={to} onClick={onFollow}>
      {title}
    </Link>
  ) : (
    title
  );
  switch (kind) {
    case 'MODULE_HANDED_IN':
      return (
        <p>
          <Trans>Wacht op beoordeling: {module}.</Trans>
        </p>
      );
    case 'MODULE_TAKEN_BACK':
      return (
        <p>
          <Trans>Teruggehaald door de auteurs: {module}.</Trans>
        </p>
      );
    case 'MODULE_REVIEWED':
      return (
        <p>
          <Trans>Beoordeeld door een curator: {module}.</Trans>
        </p>
      );
    case 'MODULE_RETURNED':
      return (
        <p>
          <Trans>Een curator gaf {module} terug. Bij de module lees je de opmerking.</Trans>
        </p>
      );
    case 'MODULE_PUBLISHED':
      return (
        <p>
          <Trans>Een curator publiceerde {module}.</Trans>
        </p>
      );
  }
}

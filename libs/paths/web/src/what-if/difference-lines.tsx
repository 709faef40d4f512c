import { Plural, Trans } from '@lingui/react/macro';
import { Minus, Plus } from 'lucide-react';
import { Link } from 'react-router';
import { useText } from '@academy/ui';
import type { ModuleOnProposalFragment } from '@academy/gql';
import styles from '../path/path.module.css';

/** Modules that would go and come, one a line. */
export function DifferenceLines({
  drops,
  adds,
}: {
  drops: readonly ModuleOnProposalFragment[];
  adds: readonly ModuleOnProposalFragment[];
}) {
  if (drops.length + adds.length === 0) return null;
  return (
    <ul role="list" className={styles.ways}>
      {drops.map((module) => (
        <li key={module.slug}>
          <Minus size={18} />
          <span>
            <Trans>
              <ModuleName module={module} /> vervalt
            </Trans>
          </span>
        </li>
      ))}
      {adds.map((module) => (
        <li key={module.slug}>
          <Plus size={18} />
          <span>
            <Trans>
              <ModuleName module={module} /> komt erbij
            </Trans>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ModuleName({ module: { slug, title } }: { module: ModuleOnProposalFragment }) {
  return <Link to={`/aanbod/${slug}`}>{useText()(title)}</Link>;
}

/** How many hours a path would take more or less. */
export function HoursChange({ hours }: { hours: number }) {
  const size = Math.abs(hours);
  if (hours === 0) return <Trans>even lang</Trans>;
  return hours < 0 ? (
    <Plural value={size} one="# uur korter" other="# uur korter" />
  ) : (
    <Plural value={size} one="# uur langer" other="# uur langer" />
  );
}

import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Grid, Hours, Stack, Tag, useText, type TagKind } from '@academy/ui';
import type { ModuleOnProposalFragment, PathOnPageFragment } from '@academy/gql';
import styles from './proposal.module.css';

/** What stays, what drops out and what is new. */
export function ProposalDifference({ proposal }: { proposal: NonNullable<PathOnPageFragment['proposal']> }) {
  const { t } = useLingui();
  const { stays, drops, adds } = proposal;
  return (
    <Grid min="15rem">
      <Part title={t`Nieuw`} kind="info" modules={adds} />
      <Part title={t`Vervalt`} kind="busy" modules={drops} />
      <Part title={t`Blijft`} kind="neutral" modules={stays} />
    </Grid>
  );
}

function Part({
  title,
  kind,
  modules,
}: {
  title: string;
  kind: TagKind;
  modules: readonly ModuleOnProposalFragment[];
}) {
  const text = useText();
  if (modules.length === 0) return null;
  return (
    <Stack gap={8}>
      <h3>
        <Tag kind={kind}>{title}</Tag>
      </h3>
      <ul role="list" className={styles.modules}>
        {modules.map(({ slug, title: name, hours }) => (
          <li key={slug}>
            <Link to={`/aanbod/${slug}`}>{text(name)}</Link>
            <span className="alb-soft">
              <Hours value={hours} />
            </span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

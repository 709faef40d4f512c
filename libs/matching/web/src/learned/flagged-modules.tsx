import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { List, ListRow, Notice, useNumberFormat, useText, useWorkplace } from '@academy/ui';
import type { OfKind, Version } from './api';

/** Modules that few people reach the level of: a curator talks with the provider. Newest figures first. */
export function FlaggedModules({ kinds }: { kinds: readonly OfKind[] }) {
  const { t } = useLingui();
  const flagged = flaggedIn(kinds);
  if (flagged.length === 0) return null;
  return (
    <Notice kind="warning" title={t`Bij deze modules haalt minder dan 60% het niveau`}>
      <p>
        <Trans>Praat erover met de aanbieder. Dit gaat over de module, niet over de mensen die haar volgden.</Trans>
      </p>
      <List label={t`Modules die opvallen`}>
        {flagged.map((figure) => (
          <FlaggedRow key={`${figure.module.slug} ${figure.competence.id}`} figure={figure} />
        ))}
      </List>
    </Notice>
  );
}

function flaggedIn(kinds: readonly OfKind[]): Version['efficacy'] {
  const ofKind = kinds.find(({ kind }) => kind === 'EFFICACY');
  return (ofKind?.proposed ?? ofKind?.inForce)?.efficacy.filter(({ flagged }) => flagged) ?? [];
}

function FlaggedRow({ figure }: { figure: Version['efficacy'][number] }) {
  const { home } = useWorkplace();
  const text = useText();
  const { module, competence, level, chance, people } = figure;
  const { percent } = useNumberFormat();
  const [share, name] = [percent(chance), text(competence.name)];
  return (
    <ListRow title={<Link to={`${home}/aanbod/${module.slug}`}>{text(module.title)}</Link>}>
      <Trans>
        {name}, niveau {level}: {share} haalt het meteen, van {people} mensen
      </Trans>
    </ListRow>
  );
}

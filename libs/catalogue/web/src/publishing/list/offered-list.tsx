import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Button, Card, LinkButton, List, ListRow, useText, useWorkplace } from '@academy/ui';
import type { OwnModules } from '../api';
import type { useStartDraft } from './use-start-draft';

interface OfferedListProps {
  offered: OwnModules['offered'];
  starting: ReturnType<typeof useStartDraft>;
}

/** What teachers find in the offer; of each, the next version can be written. */
export function OfferedList({ offered, starting: { start, starting } }: OfferedListProps) {
  const { t } = useLingui();
  const { home } = useWorkplace();
  const text = useText();
  return (
    <Card>
      <List>
        {offered.map(({ slug, title, version, draftId }) => {
          const name = text(title);
          return (
            <ListRow
              key={slug}
              title={<Link to={`${home}/aanbod/${slug}`}>{name}</Link>}
              end={
                draftId ? (
                  <LinkButton
                    to={`${home}/modules/${draftId}`}
                    kind="secondary"
                    small
                    aria-label={t`Verder schrijven aan ${name}`}
                  >
                    <Trans>Verder schrijven</Trans>
                  </LinkButton>
                ) : (
                  <Button
                    kind="secondary"
                    small
                    pending={starting === slug}
                    aria-label={t`Nieuwe versie van ${name}`}
                    onClick={() => starting === undefined && start(slug)}
                  >
                    <Trans>Nieuwe versie</Trans>
                  </Button>
                )
              }
            >
              <Trans>Versie {version}</Trans>
            </ListRow>
          );
        })}
      </List>
    </Card>
  );
}

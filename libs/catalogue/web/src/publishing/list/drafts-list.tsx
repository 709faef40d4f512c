import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Card, DateText, List, ListRow, useWorkplace } from '@academy/ui';
import type { OwnModules } from '../api';
import { DraftStateTag, useDraftTitle } from '../draft-words';

type OwnDraft = OwnModules['drafts'][number];

/** What is being written, the last changed first. */
export function DraftsList({ drafts }: { drafts: readonly OwnDraft[] }) {
  const { home } = useWorkplace();
  const titleOf = useDraftTitle();
  return (
    <Card>
      <List>
        {drafts.map((draft) => (
          <ListRow
            key={draft.id}
            title={<Link to={`${home}/modules/${draft.id}`}>{titleOf(draft.contents)}</Link>}
            end={<DraftStateTag state={draft.state} />}
          >
            <p>
              <Trans>
                Laatst gewijzigd: <DateText value={draft.changedAt} as="instant" />
              </Trans>
            </p>
            {draft.state !== 'IN_REVIEW' && <StillToDo count={draft.faults.length} />}
          </ListRow>
        ))}
      </List>
    </Card>
  );
}

function StillToDo({ count }: { count: number }) {
  return (
    <p>
      {count === 0 ? (
        <Trans>Klaar om in te dienen</Trans>
      ) : (
        <Plural value={count} one="Nog # ding te doen" other="Nog # dingen te doen" />
      )}
    </p>
  );
}

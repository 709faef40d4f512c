import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card, DateBlock, DateText, List, ListRow, Stack, isPast } from '@academy/ui';
import type { EditionOnPage, ModuleOnPage } from './api';

/** The runs that lie ahead; `action` is what can be done with one that is open. */
export function EditionsCard({
  module: { offered, selfPaced, editions, organisation },
  action,
}: {
  module: Pick<ModuleOnPage, 'offered' | 'selfPaced' | 'editions' | 'organisation'>;
  action?: (edition: EditionOnPage) => ReactNode;
}) {
  return (
    <Card>
      <h2>
        <Trans>Data en plekken</Trans>
      </h2>
      {selfPaced && (
        <p>
          <Trans>Je begint wanneer je wilt, in je eigen tempo. Aanmelden gaat bij {organisation.name}.</Trans>
        </p>
      )}
      {!selfPaced && editions.length === 0 && (
        <p>
          {offered ? (
            <Trans>Er is nog geen datum. Kijk later nog eens.</Trans>
          ) : (
            <Trans>Er komen geen nieuwe data meer.</Trans>
          )}
        </p>
      )}
      <List>
        {editions.map((edition) => (
          <ListRow
            key={edition.id}
            icon={<DateBlock day={edition.start} small />}
            title={
              <Trans>
                Start <DateText value={edition.start} />
              </Trans>
            }
          >
            <Stack gap={8}>
              <EditionFacts edition={edition} />
              {action && <div>{action(edition)}</div>}
            </Stack>
          </ListRow>
        ))}
      </List>
    </Card>
  );
}

function EditionFacts({ edition: { seats, seatsFree, waiting, closesOn } }: { edition: EditionOnPage }) {
  return (
    <div>
      <p>
        {seatsFree > 0 ? (
          <Trans>
            Nog {seatsFree} van {seats} plekken
          </Trans>
        ) : (
          <>
            <Trans>Vol</Trans> · <Plural value={waiting} one="# wacht op een plek" other="# wachten op een plek" />
          </>
        )}
      </p>
      <p>
        {isPast(closesOn) ? (
          <Trans>De inschrijving is gesloten</Trans>
        ) : (
          <Trans>
            Inschrijven kan tot en met <DateText value={closesOn} as="plainDay" />
          </Trans>
        )}
      </p>
    </div>
  );
}

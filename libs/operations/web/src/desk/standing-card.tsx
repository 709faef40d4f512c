import { Trans } from '@lingui/react/macro';
import { Inbox, Server } from 'lucide-react';
import type { WorkStandingKind } from '@academy/gql';
import { Fact, Facts, Notice, type NoticeKind } from '@academy/ui';
import { useSince } from '../words/use-since';
import type { Desk } from './api';
import { useStandingWords } from './use-standing-words';

const kinds: Record<WorkStandingKind, NoticeKind> = {
  NO_WORKER: 'error',
  QUEUE_AWAY: 'error',
  FAILING: 'warning',
  BEHIND: 'warning',
  BUSY: 'info',
  ALL_DONE: 'success',
};

/** How it stands now, in one line, with what that means. Who cannot see it is told when that changes, and not each second. */
export function StandingCard({ desk }: { desk: Desk }) {
  const { title, detail } = useStandingWords(desk);
  const since = useSince();
  const { workers, untold, oldestUntold, at } = desk;
  const now = since(at, at);
  const oldest = oldestUntold ? since(oldestUntold, at) : '';
  return (
    <Notice kind={kinds[desk.standing.kind]} title={<span role="status">{title}</span>}>
      {detail && <p>{detail}</p>}
      <Facts>
        <Fact icon={<Server size={18} />}>
          <WorkersText count={workers} />
        </Fact>
        <Fact icon={<Inbox size={18} />}>
          {untold === 0 ? (
            <Trans>Alle berichten zijn opgepakt</Trans>
          ) : (
            <Trans>
              Nog niet opgepakt: {untold}, het oudste sinds {oldest}
            </Trans>
          )}
        </Fact>
      </Facts>
      <p className="alb-soft alb-small">
        <Trans>Stand van {now}. Wordt elke 5 seconden bijgewerkt.</Trans>
      </p>
    </Notice>
  );
}

function WorkersText({ count }: { count: number }) {
  if (count === 0) return <Trans>Er is niets aan het werk</Trans>;
  return count === 1 ? (
    <Trans>1 programma is aan het werk</Trans>
  ) : (
    <Trans>{count} programma’s zijn aan het werk</Trans>
  );
}

import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { WorkStandingKind } from '@academy/gql';
import { useAgo } from '../words/use-ago';
import { useSince } from '../words/use-since';
import type { Desk } from './api';

interface Words {
  readonly title: string;
  readonly detail?: string | undefined;
}

/** How it stands, in a line, and what that means. */
export function useStandingWords({ at, standing: { kind, count, since } }: Desk): Words {
  const { t } = useLingui();
  const [ago, sinceWhen] = [useAgo(), useSince()];
  const when = since ? sinceWhen(since, at) : '';
  const last = since ? ago(since, at) : '';
  const waits = t`${plural(count, { one: 'Er wacht # taak', other: 'Er wachten # taken' })}`;
  const words: Record<WorkStandingKind, Words> = {
    NO_WORKER: {
      title: since ? t`Niets doet nu het achtergrondwerk, sinds ${when}` : t`Niets doet nu het achtergrondwerk`,
      detail: t`${waits}. Er raakt niets kwijt: alles staat in de database, en gaat verder zodra de werker weer draait. Vraag wie de academie beheert om die te starten.`,
    },
    QUEUE_AWAY: {
      title: t`De wachtrij is niet te bereiken, sinds ${when}`,
      detail: t`${waits}. Nieuw werk gaat gewoon door; wat niet lukte, wordt pas weer geprobeerd als de wachtrij terug is. Er raakt niets kwijt. Vraag wie de academie beheert om Redis na te kijken.`,
    },
    FAILING: {
      title: t`${plural(count, { one: '# taak lukt niet', other: '# taken lukken niet' })}; de oudste wacht sinds ${when}`,
      detail: t`Hieronder staat waarom, en wat je kunt doen.`,
    },
    BEHIND: {
      title: t`${waits} langer dan normaal; de oudste sinds ${when}`,
      detail: t`Niets mislukt. Het is druk, of er viel net een programma uit; het wordt vanzelf ingehaald.`,
    },
    BUSY: {
      title: t`${plural(count, { one: '# taak is onderweg', other: '# taken zijn onderweg' })}`,
      detail: t`Alles lukt, en niets wacht langer dan normaal.`,
    },
    ALL_DONE: {
      title: t`Alles is gedaan`,
      detail: since ? t`Laatste taak: ${last}.` : t`Er is nog niets gedaan.`,
    },
  };
  return words[kind];
}

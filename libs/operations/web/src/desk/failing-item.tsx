import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCw } from 'lucide-react';
import type { FailingItemsQuery, NextTryKind } from '@academy/gql';
import { Button, Card, Details, Pairs } from '@academy/ui';
import { useSince } from '../words/use-since';
import styles from './desk.module.css';
import { TryAnswer } from './try-answer';
import { useTryAgain } from './use-try-again';

export type Item = Extract<FailingItemsQuery['failingItems'], { __typename: 'FailingItems' }>['edges'][number]['node'];

/** One piece of work that failed: what it is about, how often it was tried, and when it is tried next. */
export function FailingItem({ item, at }: { item: Item; at: string }) {
  const { t } = useLingui();
  const since = useSince();
  const again = useTryAgain();
  const { id, toldAt, failures, failedAt } = item;
  const next = useNextWords(item, at);
  const asked = since(toldAt, at);
  const tried = t`${plural(failures, { one: '# keer', other: '# keer' })}`;
  const last = failedAt ? since(failedAt, at) : '';
  const facts = [
    { name: t`Gevraagd`, value: asked },
    { name: t`Mislukt`, value: last ? t`${tried}, het laatst ${last}` : tried },
    { name: t`Volgende poging`, value: next },
  ];
  return (
    <Card as="li">
      <Pairs kind="rows" items={facts} />
      <div>
        <Button
          small
          kind="secondary"
          icon={<RotateCw size={16} />}
          pending={again.isPending}
          aria-label={t`Probeer nu opnieuw: gevraagd ${asked}`}
          onClick={() => again.mutate({ id })}
        >
          <Trans>Probeer nu opnieuw</Trans>
        </Button>
      </div>
      <TryAnswer again={again} />
      <Details plain summary={t`Voor wie de academie beheert`}>
        <Technical item={item} />
      </Details>
    </Card>
  );
}

/** What the software calls it: to look it up, or to pass on. */
function Technical({ item: { about, error, event } }: { item: Item }) {
  const { t } = useLingui();
  const facts = [
    { name: t`Technische melding`, value: <code className={styles.error}>{error}</code> },
    { name: t`Bericht`, value: <code className={styles.ids}>{event}</code> },
    ...about.map(({ what, id }) => ({ name: what, value: <code className={styles.ids}>{id}</code> })),
  ];
  return <Pairs kind="texts" items={facts} />;
}

function useNextWords({ next, nextAt }: Item, at: string): string {
  const { t } = useLingui();
  const since = useSince();
  const when = nextAt ? since(nextAt, at) : '';
  const words: Record<NextTryKind, string> = {
    AT: t`uiterlijk ${when}`,
    NOW: t`nu, of binnen een minuut`,
    GIVEN_UP: t`niet meer vanzelf: alleen als jij erom vraagt`,
    NO_WORKER: t`zodra het achtergrondwerk weer draait`,
  };
  return words[next];
}

import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { Actions, Button, Card, Details } from '@academy/ui';
import { useFailureWords } from '../words/use-failure-words';
import { useSince } from '../words/use-since';
import { isMail, useWorkNames } from '../words/use-work-names';
import type { Failing } from './api';
import { FailingItems } from './failing-items';
import { TryAnswer } from './try-answer';
import { useTryAgain } from './use-try-again';

/** Work of one kind that does not succeed for one reason: why, since when, and what to do. */
export function FailingCard({ failing, at }: { failing: Failing; at: string }) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const { name, reason, count } = failing;
  const work = useWorkNames()(name);
  const { title, todo } = useFailureWords(isMail(name))[reason];
  const since = useSince()(failing.since, at);
  const times = t`${plural(count, { one: '# taak', other: '# taken' })}, sinds ${since}`;
  const again = useTryAgain();
  return (
    <Card as="li">
      <h3>{work}</h3>
      <p>
        <strong>{title}</strong>
        {' · '}
        <span>{times}</span>
      </p>
      <p className="alb-soft">{todo}</p>
      <Actions>
        <Button
          kind="secondary"
          icon={<RotateCw size={18} />}
          pending={again.isPending}
          aria-label={t`Probeer nu opnieuw: ${work}`}
          onClick={() => again.mutate({ name, reason })}
        >
          {count === 1 ? <Trans>Probeer nu opnieuw</Trans> : <Trans>Probeer alle {count} nu opnieuw</Trans>}
        </Button>
      </Actions>
      <TryAnswer again={again} />
      <Details plain summary={t`Bekijk ze één voor één`} onOpen={() => setIsOpen(true)}>
        {isOpen && <FailingItems which={{ name, reason }} at={at} />}
      </Details>
    </Card>
  );
}

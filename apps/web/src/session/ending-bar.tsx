import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import { Button, DateText } from '@academy/ui';
import { meQuery, staySignedIn } from './api';
import { useEntered } from './use-entered';
import { useIsEnding } from './use-is-ending';

/** On every page in the last minutes of a session: when it ends, and the press that keeps what one is doing. */
export function EndingBar() {
  // Read from what is known: a visitor is not asked who they are for it.
  const { data: me } = useQuery({ ...meQuery, enabled: false });
  const entered = useEntered();
  const endsAt = me?.sessionEndsAt ?? undefined;
  const isEnding = useIsEnding(endsAt);
  const stay = useMutation({
    mutationFn: staySignedIn,
    onSuccess: (answer) => answer.__typename === 'SignedIn' && entered(answer.me),
  });
  return (
    <div role="alert">
      {isEnding && endsAt && (
        <div className="alb-lost">
          <Clock size={20} />
          <p>
            {stay.error ? (
              <Trans>Dat lukte niet. Probeer het nog eens, of bewaar wat je doet.</Trans>
            ) : (
              <HowItEnds answer={stay.data} endsAt={endsAt} />
            )}
          </p>
          {stay.data?.__typename !== 'SessionOver' && (
            <Button kind="secondary" small pending={stay.isPending} onClick={() => !stay.isPending && stay.mutate()}>
              <Trans>Blijf ingelogd</Trans>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** In words, by what came of staying. */
function HowItEnds({
  answer,
  endsAt,
}: {
  answer: Awaited<ReturnType<typeof staySignedIn>> | undefined;
  endsAt: string;
}) {
  if (answer === undefined) return <Until endsAt={endsAt} />;
  switch (answer.__typename) {
    case 'SessionOver':
      return (
        <Trans>
          Je bent al een week ingelogd. Bewaar wat je doet, en log opnieuw in: je wordt uitgelogd om{' '}
          <DateText value={endsAt} as="time" />.
        </Trans>
      );
    case 'SignedIn':
      return <Until endsAt={endsAt} />;
  }
}

function Until({ endsAt }: { endsAt: string }) {
  return (
    <Trans>
      Je wordt uitgelogd om <DateText value={endsAt} as="time" />.
    </Trans>
  );
}

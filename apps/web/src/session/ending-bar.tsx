import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Clock } from 'lucide-react';
import { Button, DateText } from '@academy/ui';
import { meQuery, staySignedIn } from './api';
import { useEnding } from './use-ending';
import { useEntered } from './use-entered';

/**
 * On every page in the last minutes of a session and after it: when it ends, and the press by which it goes on. After its end the
 * page stays as it is: who signs in on another one goes on here with what they had filled in.
 */
export function EndingBar() {
  // Read from what is known: a visitor is not asked who they are for it.
  const { data: me } = useQuery({ ...meQuery, enabled: false });
  const endsAt = me?.sessionEndsAt ?? undefined;
  const ending = useEnding(endsAt);
  return (
    <div role="alert">
      {endsAt && ending !== 'later' && (
        <div className="alb-lost">
          <Clock size={20} />
          {ending === 'soon' ? <Soon endsAt={endsAt} /> : <Over endsAt={endsAt} />}
        </div>
      )}
    </div>
  );
}

function Soon({ endsAt }: { endsAt: string }) {
  const entered = useEntered();
  const stay = useMutation({
    mutationFn: staySignedIn,
    onSuccess: (answer) => answer.__typename === 'SignedIn' && entered(answer.me),
  });
  return (
    <>
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
    </>
  );
}

const Over = ({ endsAt }: { endsAt: string }) => (
  <p>
    <Trans>
      Je bent sinds <DateText value={endsAt} as="time" /> niet meer ingelogd.{' '}
      <a href="/inloggen" target="_blank" rel="noopener">
        Log in een nieuw tabblad in
      </a>
      , en ga dan hier verder met wat je deed.
    </Trans>
  </p>
);

interface HowItEndsProps {
  answer: Awaited<ReturnType<typeof staySignedIn>> | undefined;
  endsAt: string;
}

/** In words, by what came of staying. */
function HowItEnds({ answer, endsAt }: HowItEndsProps) {
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

const Until = ({ endsAt }: { endsAt: string }) => (
  <Trans>
    Je wordt uitgelogd om <DateText value={endsAt} as="time" />.
  </Trans>
);

import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Hours, Stack, useText } from '@academy/ui';
import { effectQuery, type Effect as DoneToPath } from './api';
import { useReasonWords } from './use-reason-words';

/** What the result did to the path, and where that is less than was hoped, why. */
export function Effect({ attemptId }: { attemptId: string }) {
  const { data } = useQuery(effectQuery(attemptId));
  return (
    <div role="status">
      <Stack gap={8}>
        <h3>
          <Trans>Wat dit met je leerpad doet</Trans>
        </h3>
        {data ? (
          <Told effect={data} />
        ) : (
          <p>
            <Trans>We rekenen het uit. Je leest het hier, en straks ook op je leerpad.</Trans>
          </p>
        )}
      </Stack>
    </div>
  );
}

function Told({ effect }: { effect: DoneToPath }) {
  const text = useText();
  const wordsOf = useReasonWords(effect);
  const names = (modules: DoneToPath['drops']) => modules.map(({ title }) => text(title)).join(', ');
  const { drops, adds, reasons } = effect;
  return (
    <>
      <p>
        <b>
          <HoursTold effect={effect} />
        </b>
      </p>
      {drops.length > 0 && (
        <p>
          <Trans>Niet meer nodig: {names(drops)}.</Trans>
        </p>
      )}
      {adds.length > 0 && (
        <p>
          <Trans>Wel nodig: {names(adds)}.</Trans>
        </p>
      )}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason, at) => (
            <li key={at}>{wordsOf(reason)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function HoursTold({ effect: { hoursBefore, hoursNow } }: { effect: DoneToPath }) {
  if (hoursNow === hoursBefore) {
    return (
      <Trans>
        Je pad blijft <Hours value={hoursNow} />.
      </Trans>
    );
  }
  return hoursNow < hoursBefore ? (
    <Trans>
      Je pad wordt korter: van <Hours value={hoursBefore} /> naar <Hours value={hoursNow} />.
    </Trans>
  ) : (
    <Trans>
      Je pad wordt langer: van <Hours value={hoursBefore} /> naar <Hours value={hoursNow} />.
    </Trans>
  );
}

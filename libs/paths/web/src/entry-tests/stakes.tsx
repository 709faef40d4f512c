import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Hours, Notice, Stack } from '@academy/ui';
import { stakesQuery, type Stakes as AtStake } from './api';

/** What the result can do to the path, best and worst, before the test begins. */
export function Stakes({ competenceId }: { competenceId: string }) {
  const { data, isPending } = useQuery(stakesQuery(competenceId));
  return (
    <Notice>
      <Stack gap={8}>
        <p>
          <Trans>
            De uitslag telt, ook als die lager is dan je dacht. Je leerpad kan er korter door worden, en ook langer.
          </Trans>
        </p>
        <div role="status">
          {isPending && (
            <p>
              <Trans>We rekenen uit wat de uitslag met je leerpad kan doen…</Trans>
            </p>
          )}
          {data && <Range stakes={data} />}
        </div>
      </Stack>
    </Notice>
  );
}

function Range({ stakes }: { stakes: AtStake }) {
  const { hoursNow, hoursBest, hoursWorst, mayReachLess, mayReachMore } = stakes;
  const same = hoursBest === hoursWorst && hoursBest === hoursNow;
  return (
    <>
      <p>
        {same ? (
          <Trans>
            Wat er ook uitkomt: je pad blijft <Hours value={hoursNow} />.
          </Trans>
        ) : (
          <Trans>
            Je pad is nu <Hours value={hoursNow} />. Na de toets is dat <Hours value={hoursBest} /> in het beste geval,
            en <Hours value={hoursWorst} /> in het slechtste.
          </Trans>
        )}
      </p>
      {mayReachLess && (
        <p>
          <Trans>Bij een lage uitslag lukt een deel van je doel nu niet.</Trans>
        </p>
      )}
      {mayReachMore && (
        <p>
          <Trans>Bij een hoge uitslag komt je hele doel binnen bereik.</Trans>
        </p>
      )}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Dialog, ErrorCard, Notice, Pairs, useText, useWorkplace } from '@academy/ui';
import { openShared, sharedWithUsQuery, type Opened } from './api';
import { useShareRefusals } from './use-share-refusals';

/** Opens one thing that was shared. It is a change, since that it was opened is written down. */
export function OpenButton({ id, name, person }: { id: string; name: string; person: string }) {
  const { t } = useLingui();
  const { id: organisation } = useWorkplace();
  const cache = useQueryClient();
  const why = useShareRefusals();
  const { mutate, reset, isPending, data, error } = useMutation({
    mutationFn: () => openShared(organisation, id),
  });
  const close = () => {
    reset();
    // What was stopped meanwhile is not there any more.
    if (data?.__typename === 'NotShared') void cache.invalidateQueries(sharedWithUsQuery(organisation));
  };
  return (
    <>
      <Button
        small
        kind="secondary"
        pending={isPending}
        aria-label={t`Bekijk: ${name} van ${person}`}
        onClick={() => !isPending && mutate()}
      >
        <Trans>Bekijk</Trans>
      </Button>
      <Dialog open={data !== undefined || error !== null} onClose={close} title={name}>
        {data?.__typename === 'SharedOpened' && <WhatIsShown shown={data} />}
        {data?.__typename === 'NotShared' && (
          <Notice kind="error" live>
            {why(data)}
          </Notice>
        )}
        {error && <ErrorCard error={error} />}
      </Dialog>
    </>
  );
}

function WhatIsShown({ shown: { person, facts, page } }: { shown: Opened }) {
  const text = useText();
  return (
    <>
      <p>
        <Trans>Van {person}. Dit is zoals het nu is.</Trans>
      </p>
      <Pairs kind="rows" items={merged(facts.map(({ name, value }) => ({ name: text(name), value: text(value) })))} />
      {page && (
        <p>
          <a href={page}>
            <Trans>Controleer dit certificaat</Trans>
          </a>
        </p>
      )}
    </>
  );
}

/** Facts of one name as one: of a competence one level may be proven, and a higher one named. */
function merged(facts: readonly { name: string; value: string }[]) {
  const values = new Map<string, string[]>();
  for (const { name, value } of facts) values.set(name, [...(values.get(name) ?? []), value]);
  return [...values].map(([name, all]) => ({ name, value: all.join(', ') }));
}

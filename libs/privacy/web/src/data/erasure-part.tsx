import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, ConfirmDialog, DateText, ErrorCard, Loaded, Notice, Section } from '@academy/ui';
import { askErasure, erasureQuery, type MyErasure } from './erasure-api';
import { StakesList } from './stakes-list';
import { useErasureRefusals } from './use-erasure-refusals';
import { useTakeBack } from './use-take-back';

/** Having everything erased: what goes and what stays first, then two weeks to change one's mind. */
export function ErasurePart() {
  const { t } = useLingui();
  return (
    <Section title={t`Alles laten wissen`}>
      <Loaded query={useQuery(erasureQuery)}>
        {(erasure) => (erasure.asked ? <Asked on={erasure.asked.erasedOn} stakes={erasure.stakes} /> : <NotAsked erasure={erasure} />)}
      </Loaded>
    </Section>
  );
}

function NotAsked({ erasure }: { erasure: MyErasure }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { ask, refused } = useAsk();
  const days = erasure.daysToReconsider;
  return (
    <Card>
      <p>
        <Trans>
          Je account en alles wat de academie over je weet gaat dan weg. Hierboven staat bij elk onderdeel wat er gebeurt. Je
          hebt {days} dagen om je te bedenken.
        </Trans>
      </p>
      <StakesList stakes={erasure.stakes} />
      {erasure.stakes.isOnlyAdministrator ? (
        <OnlyAdministrator />
      ) : (
        <div>
          <Button kind="danger" onClick={() => setOpen(true)}>
            <Trans>Laat alles wissen</Trans>
          </Button>
        </div>
      )}
      {isOpen && (
        <ConfirmDialog
          title={t`Alles laten wissen?`}
          confirm={t`Wis alles over ${days} dagen`}
          kind="danger"
          pending={ask.isPending}
          error={ask.error}
          refusal={refused}
          onConfirm={() => !ask.isPending && ask.mutate()}
          onClose={() => setOpen(false)}
        >
          <p>
            <Trans>
              Download eerst je gegevens en je certificaten: daarna kan het niet meer. Tot het zover is, werkt je account
              gewoon, en kun je dit met één druk op de knop terugnemen.
            </Trans>
          </p>
          <StakesList stakes={erasure.stakes} />
        </ConfirmDialog>
      )}
    </Card>
  );
}

/** Asks for it; `refused` is why not, in words. */
function useAsk() {
  const cache = useQueryClient();
  const say = useErasureRefusals();
  const ask = useMutation({
    mutationFn: askErasure,
    onSuccess: async (answer) => {
      if (answer.__typename !== 'ErasureAsked') return;
      cache.setQueryData(erasureQuery.queryKey, answer.erasure);
      await cache.invalidateQueries({ queryKey: ['me'] });
    },
  });
  const { data } = ask;
  return { ask, refused: data && data.__typename !== 'ErasureAsked' ? say(data) : undefined };
}

const OnlyAdministrator = () => (
  <Notice kind="info" title={<Trans>Jij bent de enige beheerder van de academie</Trans>}>
    <Trans>Zonder beheerder kan de academie niemand meer toelaten. Maak eerst iemand anders beheerder.</Trans>
  </Notice>
);

function Asked({ on, stakes }: { on: string; stakes: MyErasure['stakes'] }) {
  const { t } = useLingui();
  const back = useTakeBack();
  return (
    <>
      <Notice
        kind="warning"
        title={
          <Trans>
            Alles over jou wordt gewist op <DateText value={on} as="longDay" />
          </Trans>
        }
        action={
          <Button kind="secondary" pending={back.isPending} onClick={() => !back.isPending && back.mutate()}>
            <Trans>Wis toch niets</Trans>
          </Button>
        }
      >
        <Trans>Download voor die dag wat je wilt bewaren. Tot dan werkt je account gewoon.</Trans>
      </Notice>
      {stakes.isOnlyAdministrator && <OnlyAdministrator />}
      {back.error && <ErrorCard title={t`Terugnemen lukte niet`} error={back.error} />}
    </>
  );
}

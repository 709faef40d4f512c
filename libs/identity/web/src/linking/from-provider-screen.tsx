import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ErrorCard, LinkButton, Narrow, Notice, PageHeader, Row, SkeletonPage, Stack, useToast } from '@academy/ui';
import type { Entered } from '../joining/api';
import { keepSignUp } from '../joining/kept-sign-up';
import { accountQuery } from '../own-account/api';
import { useLinkRefusals, type LinkRefusal } from '../refusals/use-link-refusals';
import { LastStep, type PasskeyFor } from '../second-step/last-step';
import { finishProviderRound, type CameBack } from './api';

export interface FromProviderProps {
  onEntered: (me: Entered, back: string | null | undefined) => void;
  passkey: PasskeyFor;
}

/** Where a provider sends people back to: it gives the answer to the academy once, and goes on with what comes of it. */
export function FromProviderScreen({ onEntered, passkey }: FromProviderProps) {
  const { t } = useLingui();
  const { search } = useLocation();
  const goOn = useGoingOn(onEntered);
  const finish = useMutation({ mutationFn: finishProviderRound, onSuccess: goOn });
  const given = useRef(false);
  const { mutate, data, error } = finish;
  useEffect(() => {
    if (given.current) return;
    given.current = true;
    mutate(search.slice(1));
  }, [mutate, search]);
  return (
    <Narrow width="560px">
      <Stack gap={24}>
        {data?.__typename === 'ProviderStepNeeded' ? (
          <LastStep ways={data} passkey={passkey} onEntered={(me) => onEntered(me, data.back)} />
        ) : error ? (
          <Stack gap={24}>
            <PageHeader title={t`Inloggen lukte niet`} />
            <ErrorCard
              title={t`De academie was niet te bereiken`}
              error={error}
              onRetry={() => mutate(search.slice(1))}
            />
          </Stack>
        ) : data && isRefusal(data) ? (
          <Refused refusal={data} />
        ) : (
          <SkeletonPage cards={1} />
        )}
      </Stack>
    </Narrow>
  );
}

/** What happens on another page. */
function useGoingOn(onEntered: FromProviderProps['onEntered']) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const navigate = useNavigate();
  return (came: CameBack) => {
    switch (came.__typename) {
      case 'ProviderSignedIn':
        return onEntered(came.me, came.back);
      case 'ProviderSignUpBegun': {
        keepSignUp(came);
        const search = came.back ? `?${new URLSearchParams({ terug: came.back })}` : '';
        return void navigate({ pathname: '/account-maken', search }, { replace: true });
      }
      case 'SignInLinked':
        cache.setQueryData(accountQuery.queryKey, came.account);
        toast(t`Gekoppeld: voortaan kun je zo inloggen`);
        return void navigate('/account', { replace: true });
      default:
        return undefined;
    }
  };
}

const isRefusal = (came: CameBack): came is Extract<CameBack, LinkRefusal> =>
  came.__typename !== 'ProviderSignedIn' &&
  came.__typename !== 'ProviderStepNeeded' &&
  came.__typename !== 'ProviderSignUpBegun' &&
  came.__typename !== 'SignInLinked';

function Refused({ refusal }: { refusal: LinkRefusal }) {
  const { t } = useLingui();
  const why = useLinkRefusals();
  const isLinking = refusal.__typename === 'LinkedElsewhere';
  return (
    <Stack gap={24}>
      <PageHeader title={isLinking ? t`Koppelen lukte niet` : t`Inloggen lukte niet`} />
      <Notice kind="error" live>
        {why(refusal)}
      </Notice>
      <Row gap={12}>
        {isLinking ? (
          <LinkButton to="/account">
            <Trans>Naar je account</Trans>
          </LinkButton>
        ) : (
          <LinkButton to="/inloggen">
            <Trans>Naar inloggen</Trans>
          </LinkButton>
        )}
        {refusal.__typename === 'NoVerifiedAddress' && (
          <LinkButton kind="secondary" to="/account-maken">
            <Trans>Maak een account</Trans>
          </LinkButton>
        )}
      </Row>
    </Stack>
  );
}

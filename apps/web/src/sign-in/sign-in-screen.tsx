import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, type ComponentProps } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearchParams } from 'react-router';
import { giveCodeScreen, providerButtons } from '@academy/identity/web';
import {
  Card,
  ErrorCard,
  Motif,
  Narrow,
  Notice,
  PageHeader,
  Row,
  SkeletonPage,
  Stack,
  useCommonRefusals,
} from '@academy/ui';
import { demoAccountsQuery, meQuery, signIn, signInAsDemo } from '../session/api';
import { DemoAccounts } from './demo-accounts';
import { PasskeyButton } from './passkey-button';
import { SignInForm } from './sign-in-form';
import { homeOf } from '../workspaces';
import { useEntered } from '../session/use-entered';
import { safeReturn } from '../session/use-session';
import styles from './sign-in-screen.module.css';

type Outcome = Awaited<ReturnType<typeof signIn>>;

/** Fetched for whoever has a second step: everyone else never asks for it. */
const GiveCode = lazy(async () => ({ default: await giveCodeScreen() }));

/** Fetched where there are providers. */
const ProviderButtons = lazy(async () => ({ default: await providerButtons() }));

/** The door: an e-mail address and password, and in the demo one press. */
export function SignInScreen() {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const back = safeReturn(search.get('terug'));
  const { data: me } = useQuery(meQuery);
  const { data: { demoAccounts, signInProviders = [] } = {} } = useQuery(demoAccountsQuery);
  const enter = useEntrance();
  const sentence = useSignInRefusals();

  // Also what happens after signing in: then `me` is somebody.
  if (me) return <Navigate to={back ?? homeOf(me)} replace />;
  if (enter.ways)
    return (
      <SecondStep
        ways={enter.ways}
        passkey={<PasskeyButton onEntered={enter.entered} second />}
        onEntered={enter.entered}
        onBack={enter.again}
      />
    );

  return (
    <div className={styles.columns}>
      <Stack gap={24}>
        <PageHeader title={t`Log in`} lead={t`Leer verder waar je was.`} />
        {back && back !== '/' && !enter.refusal && (
          <Notice>
            <Trans>Log in om verder te gaan. Daarna kom je terug op de pagina waar je was.</Trans>
          </Notice>
        )}
        {enter.refusal && (
          <Notice kind="error" live title={sentence(enter.refusal)}>
            {'retryAfterSeconds' in enter.refusal && <RetryAfter seconds={enter.refusal.retryAfterSeconds} />}
          </Notice>
        )}
        {enter.error && <ErrorCard title={t`Inloggen lukte niet`} error={enter.error} />}
        <Card>
          <SignInForm pending={enter.pending} onSubmit={enter.withPassword} />
        </Card>
        <PasskeyButton onEntered={enter.entered} />
        <p>
          <Trans>
            Nieuw hier? <Link to={{ pathname: '/account-maken', search: search.toString() }}>Maak een account</Link>
          </Trans>
        </p>
        <Row gap={24}>
          <Link to="/wachtwoord-vergeten">
            <Trans>Wachtwoord vergeten?</Trans>
          </Link>
          <Link to="/inloggen/per-mail">
            <Trans>Log in met een link per mail</Trans>
          </Link>
        </Row>
        {signInProviders.length > 0 && (
          <Suspense>
            <ProviderButtons providers={signInProviders} back={back} />
          </Suspense>
        )}
      </Stack>
      {demoAccounts && demoAccounts.length > 0 ? (
        <DemoAccounts accounts={demoAccounts} pendingId={enter.pendingDemo} onChoose={enter.asDemo} />
      ) : (
        <div className={styles.drawing}>
          <Motif theme="circuit" seed="inloggen" />
        </div>
      )}
    </div>
  );
}

function SecondStep(props: ComponentProps<typeof GiveCode>) {
  const { t } = useLingui();
  return (
    <Narrow width="560px">
      <Stack gap={24}>
        <PageHeader title={t`Nog één stap`} lead={t`Je wachtwoord klopt. Laat nu zien dat jij het bent.`} />
        <Suspense fallback={<SkeletonPage cards={1} />}>
          <GiveCode {...props} />
        </Suspense>
      </Stack>
    </Narrow>
  );
}

function useSignInRefusals() {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal: Refusal): string => {
    switch (refusal.__typename) {
      case 'WrongCredentials':
        return t`Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze allebei.`;
      case 'TooManyAttempts':
        return t`Het wachtwoord was een paar keer fout. Wacht even voor je het weer probeert.`;
      case 'SignInBusy':
        return t`Er loggen nu heel veel mensen tegelijk in.`;
      case 'NotAllowed':
        return common(refusal);
    }
  };
}

function RetryAfter({ seconds }: { seconds: number }) {
  return (
    <Plural value={seconds} one="Probeer het over een seconde opnieuw." other="Probeer het over # seconden opnieuw." />
  );
}

type Refusal = Exclude<Outcome, { __typename: 'SignedIn' | 'SecondStepNeeded' }>;

const refusalOf = (outcome: Outcome | undefined): Refusal | undefined =>
  outcome && outcome.__typename !== 'SignedIn' && outcome.__typename !== 'SecondStepNeeded' ? outcome : undefined;

function useEntrance() {
  const entered = useEntered();
  const onSuccess = (result: Outcome) => {
    if (result.__typename === 'SignedIn') entered(result.me);
  };
  const password = useMutation({ mutationFn: signIn, onSuccess });
  const demo = useMutation({ mutationFn: signInAsDemo, onSuccess });
  const outcome = password.data ?? demo.data;
  const ways = outcome?.__typename === 'SecondStepNeeded' ? outcome : undefined;
  return {
    ...{ entered, ways, again: password.reset },
    refusal: refusalOf(outcome),
    error: password.error ?? demo.error,
    pending: password.isPending,
    pendingDemo: demo.isPending ? demo.variables : undefined,
    withPassword: (given: { email: string; password: string }) => {
      demo.reset();
      password.mutate(given);
    },
    asDemo: (account: string) => {
      password.reset();
      demo.mutate(account);
    },
  };
}

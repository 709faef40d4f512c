import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Card, Narrow, PageHeader, Stack } from '@academy/ui';
import type { WayIn } from './api';
import { CodeStep } from './code-step';
import { forgetSignUp, keepSignUp, keptSignUp } from './kept-sign-up';
import { SignUpForm } from './sign-up-form';

/** Account maken: a few fields, then the code from the mail. */
export function SignUpScreen(way: WayIn) {
  const { t } = useLingui();
  const { search } = useLocation();
  const [waiting, setWaiting] = useState(keptSignUp);
  const backToForm = () => {
    forgetSignUp();
    setWaiting(undefined);
  };
  return (
    <Narrow width="560px">
      {waiting ? (
        <Stack gap={24}>
          <PageHeader title={t`Bekijk je mail`} />
          <CodeStep {...way} {...waiting} onBack={backToForm} />
        </Stack>
      ) : (
        <Stack gap={24}>
          <PageHeader title={t`Account maken`} lead={t`Voor wie lesgeeft, of dat wil gaan doen.`} />
          <Card>
            <SignUpForm
              onAsked={(asked) => {
                keepSignUp(asked);
                setWaiting(asked);
              }}
            />
          </Card>
          <p>
            <Trans>
              Heb je al een account? <Link to={{ pathname: '/inloggen', search }}>Log in</Link>
            </Trans>
          </p>
        </Stack>
      )}
    </Narrow>
  );
}

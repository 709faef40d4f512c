import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { PageHeader, Stack } from '@academy/ui';
import type { Entered } from '../joining/api';
import { GiveCode } from './give-code-screen';

/** The button that asks for a passkey, for who has one besides. */
export type PasskeyFor = (onEntered: (me: Entered) => void) => ReactNode;

interface LastStepProps {
  ways: { readonly hasCodeApp: boolean; readonly hasPasskey: boolean };
  passkey: PasskeyFor;
  onEntered: (me: Entered) => void;
}

/** What is left on the page to which another way in leads than the sign-in page. */
export function LastStep({ ways, passkey, onEntered }: LastStepProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  return (
    <Stack gap={24}>
      <PageHeader title={t`Nog één stap`} lead={t`Laat nu zien dat jij het bent.`} />
      <GiveCode
        ways={ways}
        passkey={passkey(onEntered)}
        onEntered={onEntered}
        onBack={() => void navigate('/inloggen', { replace: true })}
      />
    </Stack>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'react-router';
import { Button, Card, ErrorCard, LinkButton, Narrow, Notice, PageHeader, Row, Stack } from '@academy/ui';
import { useJoiningRefusals } from '../refusals/use-joining-refusals';
import { confirmByLink, type WayIn } from './api';
import { PasswordField } from './password-field';
import { BrokenLink } from './broken-link';
import { wholeLink } from './whole-link';

/** Where the link of the mail leads, on any device. What is secret stands behind the #, which no server is sent. */
export function ConfirmScreen(way: WayIn) {
  const { t } = useLingui();
  const link = useLocation().hash.slice(1);
  return (
    <Narrow width="560px">
      <Stack gap={24}>
        <PageHeader title={t`Bevestig je account`} />
        {wholeLink.test(link) ? (
          <ByLink {...way} link={link} />
        ) : (
          <BrokenLink action={<WaysOn />}>
            <Trans>De code uit de mail werkt ook: vul die in op de pagina waar je begon.</Trans>
          </BrokenLink>
        )}
      </Stack>
    </Narrow>
  );
}

function ByLink({ link, onEntered, onMaybeEntered }: WayIn & { link: string }) {
  const { t } = useLingui();
  const why = useJoiningRefusals('password');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const confirm = useMutation({
    mutationFn: confirmByLink,
    onSuccess: (answer) => {
      if (answer.__typename === 'SignedIn') onEntered(answer.me);
      else if (answer.__typename === 'SignUpGone') onMaybeEntered();
    },
  });
  const refusal = confirm.data && confirm.data.__typename !== 'SignedIn' && confirm.data;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(password === '');
    if (password !== '' && !confirm.isPending) confirm.mutate({ link, password });
  };
  return (
    <Card>
      <form className="alb-form" noValidate onSubmit={send}>
        <PasswordField
          id="password"
          label={t`Het wachtwoord dat je koos`}
          hint={t`Zo weten we dat jij het account aanvroeg, en niet iemand anders met jouw e-mailadres.`}
          autoComplete="current-password"
          error={missing ? t`Vul je wachtwoord in` : undefined}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        {refusal && (
          <Notice kind="error" live action={<WaysOn />}>
            {why(refusal)}
          </Notice>
        )}
        {confirm.error && <ErrorCard title={t`Versturen lukte niet`} error={confirm.error} />}
        <Button type="submit" pending={confirm.isPending} wide>
          <Trans>Bevestig</Trans>
        </Button>
      </form>
    </Card>
  );
}

const WaysOn = () => (
  <Row gap={12}>
    <LinkButton kind="secondary" to="/inloggen">
      <Trans>Log in</Trans>
    </LinkButton>
    <LinkButton kind="quiet" to="/account-maken">
      <Trans>Begin opnieuw</Trans>
    </LinkButton>
  </Row>
);

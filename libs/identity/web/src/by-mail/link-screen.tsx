import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { Button, Card, ErrorCard, LinkButton, Narrow, Notice, PageHeader, Stack } from '@academy/ui';
import type { Entered } from '../joining/api';
import { BrokenLink } from '../joining/broken-link';
import { wholeLink } from '../joining/whole-link';
import { useJoiningRefusals } from '../refusals/use-joining-refusals';
import { LastStep, type PasskeyFor } from '../second-step/last-step';
import { signInByLink } from './api';

export interface LinkProps {
  onEntered: (me: Entered) => void;
  passkey: PasskeyFor;
}

/**
 * Where the link of the mail leads. What is secret stands behind the #, which no server is sent; and it takes a press, since
 * programs that look through mail open every link, and this one counts once.
 */
export function LinkScreen(props: LinkProps) {
  const link = useLocation().hash.slice(1);
  return (
    <Narrow width="560px">{wholeLink.test(link) ? <Enter key={link} link={link} {...props} /> : <Broken />}</Narrow>
  );
}

function Enter({ link, onEntered, passkey }: LinkProps & { link: string }) {
  const { t } = useLingui();
  const why = useJoiningRefusals('password');
  const entering = useMutation({
    mutationFn: () => signInByLink(link),
    onSuccess: (answer) => answer.__typename === 'SignedIn' && onEntered(answer.me),
  });
  const answer = entering.data;
  if (answer?.__typename === 'SecondStepNeeded')
    return <LastStep ways={answer} passkey={passkey} onEntered={onEntered} />;
  return (
    <Stack gap={24}>
      <PageHeader title={t`Log in`} />
      {answer?.__typename === 'SignInLinkGone' ? (
        <Notice kind="error" live action={<AskAgain />}>
          {why(answer)}
        </Notice>
      ) : (
        <Card>
          <Stack>
            <p>
              <Trans>Met één druk ben je binnen. Daarna werkt de link uit je mail niet meer.</Trans>
            </p>
            {entering.error && <ErrorCard title={t`Inloggen lukte niet`} error={entering.error} />}
            <Button pending={entering.isPending} onClick={() => !entering.isPending && entering.mutate()} wide>
              <Trans>Log in</Trans>
            </Button>
          </Stack>
        </Card>
      )}
    </Stack>
  );
}

function Broken() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader title={t`Log in`} />
      <BrokenLink action={<AskAgain />} />
    </Stack>
  );
}

const AskAgain = () => (
  <LinkButton kind="secondary" to="/inloggen/per-mail">
    <Trans>Vraag een nieuwe link</Trans>
  </LinkButton>
);

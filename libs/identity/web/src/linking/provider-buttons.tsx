import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Button, ErrorCard, Notice, Stack } from '@academy/ui';
import { useLinkRefusals } from '../refusals/use-link-refusals';
import { beginProviderSignIn, leaving } from './api';

interface ProviderButtonsProps {
  providers: readonly { readonly id: string; readonly name: string }[];
  /** The page to come back to. */
  back: string | undefined;
}

/** A button for each provider by which people sign in; who presses it leaves for it. */
export function ProviderButtons({ providers, back }: ProviderButtonsProps) {
  const { t } = useLingui();
  const why = useLinkRefusals();
  const begin = useMutation({
    mutationFn: beginProviderSignIn,
    onSuccess: (answer) => answer.__typename === 'ProviderRoundBegun' && leaving.to(answer.url),
  });
  const refusal = begin.data && begin.data.__typename !== 'ProviderRoundBegun' && begin.data;
  // Until the other site is there: pressed twice, one would go twice.
  const isLeaving = begin.isPending || begin.data?.__typename === 'ProviderRoundBegun';
  return (
    <Stack gap={12}>
      <p>
        <Trans>Of log in met een account dat je elders hebt:</Trans>
      </p>
      {refusal && (
        <Notice kind="error" live>
          {why(refusal)}
        </Notice>
      )}
      {begin.error && <ErrorCard title={t`Inloggen lukte niet`} error={begin.error} />}
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          kind="secondary"
          wide
          pending={isLeaving && begin.variables?.provider === id}
          onClick={() => !isLeaving && begin.mutate({ provider: id, back })}
        >
          <Trans>Log in met {name}</Trans>
        </Button>
      ))}
    </Stack>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, ErrorCard, Notice, useToast } from '@academy/ui';
import { refusalOf, useTailorPath } from './use-keep-path';

/** The path stands, and does not know of the latest news of the teacher; it can be worked out again by hand. */
export function ReplanningFailed({ routeSlug }: { routeSlug: string }) {
  const { t } = useLingui();
  const toast = useToast();
  const { mutate, isPending, data, error } = useTailorPath(() => toast(t`Je pad is opnieuw uitgerekend`));
  const refusal = refusalOf(data);
  return (
    <Card as="section" aria-labelledby="replanning">
      <h2 id="replanning">
        <Trans>Je pad is nog niet bijgewerkt</Trans>
      </h2>
      <p>
        <Trans>Er is iets veranderd, maar opnieuw uitrekenen lukte niet. Je pad van nu blijft gelden.</Trans>
      </p>
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {error && <ErrorCard error={error} />}
      <div>
        <Button kind="secondary" pending={isPending} onClick={() => mutate(routeSlug)}>
          <Trans>Reken mijn pad opnieuw uit</Trans>
        </Button>
      </div>
    </Card>
  );
}

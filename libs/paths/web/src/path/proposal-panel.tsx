import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, ErrorCard, Hours, Notice, useToast } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { ProposalDifference } from './proposal-difference';
import { useRefusalOf, useAcceptProposal } from './use-keep-path';

type Proposal = NonNullable<PathOnPageFragment['proposal']>;

/** Another path that now fits better, offered beside the one that is there. */
export function ProposalPanel({ path, proposal }: { path: PathOnPageFragment; proposal: Proposal }) {
  const { t } = useLingui();
  const toast = useToast();
  const refusalOf = useRefusalOf();
  const { mutate, isPending, data, error } = useAcceptProposal(() => toast(t`Je hebt je nieuwe pad`), toast);
  const refusal = refusalOf(data);
  return (
    <Card kind="tint" as="section" aria-labelledby="proposal">
      <h2 id="proposal">
        <Trans>Er is een nieuw pad voor je</Trans>
      </h2>
      <p>
        <Trans>
          Er is iets veranderd in je profiel, je inschrijvingen of het aanbod. Het nieuwe pad is nog{' '}
          <Hours value={proposal.hours} />; je oude pad was nog <Hours value={path.hours} />. Er verandert niets zolang
          jij het niet kiest.
        </Trans>
      </p>
      <ProposalDifference proposal={proposal} />
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {error && <ErrorCard error={error} />}
      <div>
        <Button pending={isPending} onClick={() => mutate(proposal.basis)}>
          <Trans>Neem het nieuwe pad</Trans>
        </Button>
      </div>
    </Card>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ErrorCard, Notice, Row, useText } from '@academy/ui';
import type { MatchCardFragment } from '@academy/gql';
import { frameworkQuery, AddEvidenceDialog } from '@academy/teachers/web';
import { useMatchingRefusals } from '../refusals/use-matching-refusals';
import { useWantLess } from './use-want-less';
import styles from './matches.module.css';

/** What a teacher can say back to a match: less of this, or I can do this already. */
export function MatchFeedback({ match: { module, wantedLess } }: { match: MatchCardFragment }) {
  const { t } = useLingui();
  const title = useText()(module.title);
  const [outcome] = module.outcomes;
  return (
    <Row gap={8} className={styles.feedback}>
      <LessButton slug={module.slug} title={title} wantedLess={wantedLess} />
      {outcome && <KnownAlready competenceId={outcome.competence.id} label={t`Dit kan ik al: ${title}`} />}
    </Row>
  );
}

/** One button that turns over, so that the focus stays where it is. */
function LessButton({ slug, title, wantedLess }: { slug: string; title: string; wantedLess: boolean }) {
  const { t } = useLingui();
  const why = useMatchingRefusals();
  const { mutate, isPending, data, error } = useWantLess(slug);
  return (
    <>
      <Button
        kind="quiet"
        small
        pending={isPending}
        aria-label={wantedLess ? t`Toch niet minder hiervan: ${title}` : t`Minder hiervan: ${title}`}
        onClick={() => mutate(!wantedLess)}
      >
        {wantedLess ? <Trans>Toch niet minder hiervan</Trans> : <Trans>Minder hiervan</Trans>}
      </Button>
      {data && data.__typename !== 'WishKept' && (
        <Notice kind="error" live>
          {why(data)}
        </Notice>
      )}
      {error && <ErrorCard title={t`Opslaan lukte niet`} error={error} />}
    </>
  );
}

/** Leads to evidence for what the module is about: then it counts in the path too. */
function KnownAlready({ competenceId, label }: { competenceId: string; label: string }) {
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...frameworkQuery, enabled: open });
  return (
    <>
      <Button kind="quiet" small pending={open && !data && !error} aria-label={label} onClick={() => setOpen(true)}>
        <Trans>Dit kan ik al</Trans>
      </Button>
      {open && error && <ErrorCard error={error} onRetry={() => void refetch()} />}
      {open && data && (
        <AddEvidenceDialog framework={data} competenceId={competenceId} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

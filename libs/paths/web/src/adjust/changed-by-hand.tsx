import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, ChipGroup, Notice, RemovableChip, Stack } from '@academy/ui';
import { useModuleTitles } from '@academy/catalogue/web';
import type { PathOnPageFragment } from '@academy/gql';
import { tempoQuery } from '../tempo/api';
import { released } from './choice';
import { useChangePath } from './use-change-path';

/** What the teacher wanted for certain, or not at all, each to be taken back. */
export function ChangedByHand({ path: { computedAt } }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  const { data } = useQuery(tempoQuery(computedAt));
  const { change, refusal } = useChangePath();
  const { pinned = [], banned = [] } = data?.adjustments ?? {};
  const title = useModuleTitles([...pinned, ...banned]);
  if (pinned.length + banned.length === 0) return null;
  const chips = (slugs: readonly string[]) =>
    slugs.map((slug) => (
      <RemovableChip key={slug} name={title(slug)} onRemove={() => change(released(slug, { pinned, banned }))} />
    ));
  return (
    <Card>
      <h2>
        <Trans>Door jou gekozen</Trans>
      </h2>
      <Stack gap={12}>
        {pinned.length > 0 && (
          <Stack gap={8}>
            <p>
              <Trans>Dit wil je zeker:</Trans>
            </p>
            <ChipGroup label={t`Modules die je zeker wilt`}>{chips(pinned)}</ChipGroup>
          </Stack>
        )}
        {banned.length > 0 && (
          <Stack gap={8}>
            <p>
              <Trans>Dit wil je niet:</Trans>
            </p>
            <ChipGroup label={t`Modules die je niet wilt`}>{chips(banned)}</ChipGroup>
          </Stack>
        )}
        {refusal && (
          <Notice kind="error" live>
            {refusal}
          </Notice>
        )}
      </Stack>
    </Card>
  );
}

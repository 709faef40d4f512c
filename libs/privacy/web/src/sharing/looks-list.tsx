import { Trans, useLingui } from '@lingui/react/macro';
import { Eye, EyeOff } from 'lucide-react';
import { Card, DateText, List, ListRow } from '@academy/ui';
import type { Sharing } from './api';
import { useLookedAt } from './use-share-words';

type Look = Sharing['looks'][number];

/** Who looked at what, or tried to, the latest first. */
export function LooksList({ looks }: { looks: readonly Look[] }) {
  const { t } = useLingui();
  return (
    <Card>
      {looks.length === 0 ? (
        <p>
          <Trans>Nog niemand. Opent een leidinggevende of trainer iets van je, dan staat hier wie en wanneer.</Trans>
        </p>
      ) : (
        <List label={t`Wie naar je gegevens keek`}>
          {looks.map((look) => (
            <LookRow key={look.id} look={look} />
          ))}
        </List>
      )}
    </Card>
  );
}

function LookRow({ look }: { look: Look }) {
  const { t } = useLingui();
  const who = look.by ?? t`Iemand die hier geen account meer heeft`;
  const { organisation, at, refused } = look;
  return (
    <ListRow icon={refused ? <EyeOff size={20} /> : <Eye size={20} />} title={useLookedAt()(look)}>
      <p>
        <Trans>
          {who} van {organisation}, <DateText value={at} as="instant" />
        </Trans>
      </p>
      {refused && (
        <p>
          <Trans>Je deelde dit niet met hen: er was niets te zien.</Trans>
        </p>
      )}
    </ListRow>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card, Details, Pairs, Section, Stack } from '@academy/ui';
import type { Contents } from '../publishing/api';
import { DraftAsText } from '../publishing/draft-as-text';
import { differing, parts } from '../publishing/differing';
import { useDraftParts, usePartNames } from '../publishing/use-draft-parts';

interface ChangesProps {
  /** What is offered now. */
  was: Contents;
  becomes: Contents;
}

/** Each part that changes beside what is offered now; what stays is folded away. */
export function Changes({ was, becomes }: ChangesProps) {
  const { t } = useLingui();
  const names = usePartNames();
  const [before, after] = [useDraftParts(was), useDraftParts(becomes)];
  const changed = differing(was, becomes);
  const same = parts.filter((part) => !changed.includes(part));
  return (
    <Section title={t`Wat er verandert`}>
      <Stack gap={16}>
        {changed.length === 0 && (
          <p>
            <Trans>Er verandert niets: alles staat zo al in het aanbod.</Trans>
          </p>
        )}
        {changed.map((part) => (
          <Card key={part}>
            <h3>{names[part]}</h3>
            <Pairs
              kind="compared"
              items={[
                { name: t`Was`, value: before[part] },
                { name: t`Wordt`, value: after[part] },
              ]}
            />
          </Card>
        ))}
        {same.length > 0 && (
          <Details
            summary={<Plural value={same.length} one="# onderdeel blijft gelijk" other="# onderdelen blijven gelijk" />}
          >
            <DraftAsText contents={becomes} only={same} />
          </Details>
        )}
      </Stack>
    </Section>
  );
}

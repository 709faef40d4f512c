import { Card, Pairs } from '@academy/ui';
import type { Contents } from './api';
import { parts, type Part } from './differing';
import { useDraftParts, usePartNames } from './use-draft-parts';

/** Everything that a module says, to read; or some parts of it. */
export function DraftAsText({ contents, only = parts }: { contents: Contents; only?: readonly Part[] }) {
  const names = usePartNames();
  const values = useDraftParts(contents);
  return (
    <Card>
      <Pairs kind="texts" items={only.map((part) => ({ name: names[part], value: values[part] }))} />
    </Card>
  );
}

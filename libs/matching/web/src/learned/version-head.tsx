import { useLingui } from '@lingui/react/macro';
import { Row, Tag, type TagKind } from '@academy/ui';
import type { FiguresState } from '@academy/gql';
import type { Version } from './api';
import { useFiguresWords } from './use-figures-words';

const kinds: Record<FiguresState, TagKind> = { PROPOSED: 'busy', IN_FORCE: 'done', WITHDRAWN: 'neutral' };

/** The name of a version, and where it stands. */
export function VersionHead({ version }: { version: Version }) {
  const { t } = useLingui();
  const words = useFiguresWords();
  const states: Record<FiguresState, string> = {
    PROPOSED: t`Voorstel`,
    IN_FORCE: t`Geldt nu`,
    WITHDRAWN: t`Geldt niet`,
  };
  return (
    <Row gap={12}>
      <h3>{words.version(version)}</h3>
      <Tag kind={kinds[version.state]}>{states[version.state]}</Tag>
    </Row>
  );
}

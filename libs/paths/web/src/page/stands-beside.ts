import type { PathOnPageFragment } from '@academy/gql';

/** Which cards stand beside a path that have questions of their own. */
export const standsBeside = ({ kind, standing }: Pick<PathOnPageFragment, 'kind' | 'standing'>) => ({
  tempo: kind !== 'NOTHING_TO_DO',
  entryTests: standing !== 'OUTDATED',
});

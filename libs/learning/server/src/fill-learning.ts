import { moduleCompleted } from '@academy/contracts/learning';
import type { Filler } from '@academy/platform/nest';
import { publish } from '@academy/platform/outbox';
import { copyAll } from '@academy/platform/postgres';
import {
  AttemptTable,
  DonePartTable,
  FollowingTable,
  type AttemptRow,
  type DonePartRow,
  type FollowingRow,
} from './postgres/tables';

interface FollowedFill {
  readonly followings: readonly FollowingRow[];
  readonly doneParts: readonly DonePartRow[];
  readonly attempts: readonly AttemptRow[];
}

/** Writes how far people are with modules; what is completed is told, so that their certificates follow. */
export const followedFiller: Filler<'followed', FollowedFill> = {
  takes: 'followed',
  async fill(tx, { followings, doneParts, attempts }) {
    await copyAll(tx, FollowingTable, followings);
    await copyAll(tx, DonePartTable, doneParts);
    await copyAll(tx, AttemptTable, attempts);
    for (const { enrolmentId, teacherId, moduleSlug, versionId, rule } of followings) {
      if (rule === null) continue;
      const what = { enrolmentId, teacherId, moduleSlug, versionId, rule };
      await publish(tx, moduleCompleted, { type: 'learning.module-completed.v1', ...what });
    }
  },
};

import { InvitePeople, type InvitePeopleOutcome, type InviteRequest } from '@academy/identity/core';
import { systemClock } from '@academy/kernel';
import type { DataSource } from 'typeorm';
import { PostgresInvitationStore } from './postgres/invitation-store';
import { RandomSecrets } from './sessions/random-secrets';

/** Invites people in nobody's name, as whoever operates the academy; the worker writes the mails. */
export const inviteAsOperator = (
  database: DataSource,
  request: Omit<InviteRequest, 'actor' | 'trial'>,
): Promise<InvitePeopleOutcome> =>
  new InvitePeople(new PostgresInvitationStore(database, { demo: false }), new RandomSecrets(), systemClock).execute({
    ...{ ...request, actor: null, trial: false },
  });

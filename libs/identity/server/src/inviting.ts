import { AnswerInvitation, InvitePeople, WithdrawInvitation, WriteInvitationLetter } from '@academy/identity/core';
import { CLOCK } from '@academy/platform/nest';
import type { Provider } from '@nestjs/common';
import { InvitationResolver } from './graphql/invitation.resolver';
import { PostgresInvitationStore } from './postgres/invitation-store';
import { Invitations } from './postgres/invitations';
import { RandomSecrets } from './sessions/random-secrets';
import { useCase } from './use-case';

/** What people are asked to work for an organisation with. */
export const inviting: Provider[] = [
  PostgresInvitationStore,
  Invitations,
  useCase(InvitePeople, PostgresInvitationStore, RandomSecrets, CLOCK),
  useCase(AnswerInvitation, PostgresInvitationStore, CLOCK),
  useCase(WithdrawInvitation, PostgresInvitationStore, CLOCK),
  useCase(WriteInvitationLetter, PostgresInvitationStore, RandomSecrets, CLOCK),
  InvitationResolver,
];

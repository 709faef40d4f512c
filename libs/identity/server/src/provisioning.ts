import {
  AskByKey,
  ChangePerson,
  FindPeople,
  ListScimKeys,
  MakeScimKey,
  OpenWithScimKey,
  ProvisionPerson,
  RemovePerson,
  RevokeScimKey,
} from '@academy/identity/core';
import { CLOCK } from '@academy/platform/nest';
import type { Provider } from '@nestjs/common';
import { ScimResolver } from './graphql/scim.resolver';
import { PostgresFailedTries } from './postgres/failed-tries';
import { PostgresScimKeyRing } from './postgres/scim-key-ring';
import { PostgresScimStore } from './postgres/scim-store';
import { ScimKeys } from './scim/scim-keys';
import { RandomSecrets } from './sessions/random-secrets';
import { useCase } from './use-case';

/** What the administration of an organisation says by SCIM of who works there, and the keys that it does so with. */
export const provisioning: Provider[] = [
  PostgresScimStore,
  PostgresScimKeyRing,
  useCase(AskByKey, RandomSecrets, CLOCK),
  useCase(ListScimKeys, PostgresScimStore, CLOCK),
  useCase(MakeScimKey, PostgresScimStore, RandomSecrets, CLOCK),
  useCase(RevokeScimKey, PostgresScimStore, CLOCK),
  useCase(OpenWithScimKey, PostgresScimKeyRing, PostgresFailedTries, RandomSecrets, CLOCK),
  useCase(ProvisionPerson, ...([PostgresScimStore, AskByKey, RandomSecrets, CLOCK] as const)),
  useCase(ChangePerson, PostgresScimStore, AskByKey, CLOCK),
  useCase(RemovePerson, PostgresScimStore, AskByKey, CLOCK),
  useCase(FindPeople, PostgresScimStore, CLOCK),
  ScimKeys,
  ScimResolver,
];

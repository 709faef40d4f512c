import {
  AskAddressChange,
  ConfirmAddress,
  MailBrakes,
  OwnPassword,
  WithdrawAddressChange,
  WriteAddressLetter,
} from '@academy/identity/core';
import { CLOCK } from '@academy/platform/nest';
import type { Provider } from '@nestjs/common';
import { AddressResolver } from './graphql/address.resolver';
import { AddressChanges } from './postgres/address-changes';
import { PostgresAddressChangeStore } from './postgres/address-change-store';
import { RandomSecrets } from './sessions/random-secrets';
import { useCase } from './use-case';

/** Another address: asked for, told to both mailboxes, and had when both said yes. */
export const addresses: Provider[] = [
  PostgresAddressChangeStore,
  AddressChanges,
  useCase(AskAddressChange, PostgresAddressChangeStore, OwnPassword, MailBrakes, CLOCK),
  useCase(WriteAddressLetter, PostgresAddressChangeStore, RandomSecrets, CLOCK),
  useCase(ConfirmAddress, PostgresAddressChangeStore, RandomSecrets, CLOCK),
  useCase(WithdrawAddressChange, PostgresAddressChangeStore),
  AddressResolver,
];

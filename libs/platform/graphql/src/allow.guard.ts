import { t } from '@lingui/core/macro';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { ALLOW, type Admission } from './allow';
import { contextOf } from './context';

/** Lets only those kinds of account through that the field names. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const admitted = this.reflector.get<readonly Admission[] | undefined>(ALLOW, execution.getHandler()) ?? [];
    if (admitted.includes('anyone')) return true;
    const { caller } = contextOf(execution);
    if (!caller) throw refused('UNAUTHENTICATED', t`Log in om dit te zien.`);
    if (admitted.includes('signedIn') || admitted.includes(caller.kind)) return true;
    throw refused('FORBIDDEN', t`Dit hoort niet bij je account.`);
  }
}

const refused = (code: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

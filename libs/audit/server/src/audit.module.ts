import { Module } from '@nestjs/common';
import { AuditResolver } from './graphql/audit.resolver';
import { PresentEntries } from './graphql/present-entries';
import { hearers } from './jobs/write-down.hearers';
import { ReadLog } from './postgres/read-log';
import { WriteLog } from './postgres/write-log';

@Module({ providers: [ReadLog, WriteLog, PresentEntries, AuditResolver, ...hearers] })
export class AuditModule {}

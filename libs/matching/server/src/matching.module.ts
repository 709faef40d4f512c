import { Module } from '@nestjs/common';
import { MatchingResolver } from './graphql/matching.resolver';

@Module({ providers: [MatchingResolver] })
export class MatchingModule {}

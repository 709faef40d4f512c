import { Frameworks } from '@academy/contracts/competences';
import { Global, Module } from '@nestjs/common';
import { CompetenceResolver } from './graphql/competence.resolver';
import { FrameworkResolver } from './graphql/framework.resolver';
import { PostgresFrameworks } from './postgres/postgres-frameworks';

@Global()
@Module({
  providers: [{ provide: Frameworks, useClass: PostgresFrameworks }, FrameworkResolver, CompetenceResolver],
  exports: [Frameworks],
})
export class CompetencesModule {}

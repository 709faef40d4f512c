import { contextModules, identityModule } from '@academy/composition';
import type { Config } from '@academy/platform/config';
import { AcademyGraphqlModule } from '@academy/platform/graphql';
import { PlatformModule } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AnswersFilter } from './answers.filter';

/** Every context, asked through GraphQL. */
@Module({})
export class ApiModule {
  static with(config: Config, database: DataSource, logger: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with({ config, database, logger }),
        ...contextModules,
        AcademyGraphqlModule.with(identityModule, config),
      ],
      providers: [{ provide: APP_FILTER, useClass: AnswersFilter }],
    };
  }
}

import { systemClock, type Clock } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import type { Logger } from '@academy/platform/observability';
import { HearerDiscovery, OutboxChecks } from '@academy/platform/outbox';
import { Bells } from '@academy/platform/postgres';
import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';

export const CONFIG = Symbol('Config');
export const CLOCK = Symbol('Clock');
export const LOGGER = Symbol('Logger');

export interface PlatformParts {
  readonly config: Config;
  readonly database: DataSource;
  readonly logger: Logger;
  readonly clock?: Clock;
}

/** What every context's module may ask for: the database, the clock, the settings, the log, the bells. */
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly bells: Bells) {}

  onApplicationShutdown(): Promise<void> {
    return this.bells.close();
  }

  static with({ config, database, logger, clock = systemClock }: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useValue: database },
        { provide: LOGGER, useValue: logger },
        { provide: CLOCK, useValue: clock },
        {
          provide: Bells,
          useFactory: () =>
            new Bells(database, config.databaseUrl, (err) =>
              logger.warn({ err }, 'a bell cannot be heard for a moment'),
            ),
        },
        HearerDiscovery,
        {
          provide: OutboxChecks,
          inject: [DataSource, HearerDiscovery, LOGGER],
          useFactory: (...parts: ConstructorParameters<typeof OutboxChecks>) => new OutboxChecks(...parts),
        },
      ],
      exports: [CONFIG, DataSource, LOGGER, CLOCK, HearerDiscovery, Bells],
    };
  }
}

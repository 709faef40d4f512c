import { systemClock, type Clock } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import type { Logger } from '@academy/platform/observability';
import { HearerDiscovery } from '@academy/platform/outbox';
import { Module, type DynamicModule } from '@nestjs/common';
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

/** What every context's module may ask for: the database, the clock, the settings, the log. */
@Module({})
export class PlatformModule {
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
        HearerDiscovery,
      ],
      exports: [CONFIG, DataSource, LOGGER, CLOCK, HearerDiscovery],
    };
  }
}

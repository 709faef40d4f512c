import { join } from 'node:path';
import { ModuleTitles } from '@academy/contracts/catalogue';
import { People } from '@academy/contracts/identity';
import type { Config } from '@academy/platform/config';
import { createMailer } from '@academy/platform/mail';
import { CONFIG } from '@academy/platform/nest';
import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NoticesResolver } from './graphql/notices.resolver';
import { hearers } from './jobs/hearers';
import { Notices } from './postgres/notices';
import { TellNews } from './jobs/tell-news';

@Module({
  providers: [
    Notices,
    {
      provide: TellNews,
      inject: [DataSource, People, ModuleTitles, CONFIG],
      useFactory: (database: DataSource, people: People, modules: ModuleTitles, config: Config) =>
        new TellNews(
          database,
          people,
          modules,
          createMailer(config.mailUrl, join(config.dataDir, 'mail')),
          config.publicUrl,
        ),
    },
    NoticesResolver,
    ...hearers,
  ],
})
export class MessagingModule {}

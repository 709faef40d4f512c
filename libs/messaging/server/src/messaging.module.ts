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
import { reviewHearers } from './jobs/reviews.hearer';
import { Post, SendLetterHearer } from './jobs/send-letter.hearer';
import { TellErasureHearer } from './jobs/tell-erasure.hearer';
import { Notices } from './postgres/notices';
import { WaitingNotices } from './postgres/waiting-notices';
import { TellNews } from './jobs/tell-news';

@Module({
  providers: [
    Notices,
    {
      provide: Post,
      inject: [CONFIG],
      useFactory: ({ mailUrl, dataDir, publicUrl }: Config): Post => ({
        mailer: createMailer(mailUrl, join(dataDir, 'mail')),
        home: publicUrl,
      }),
    },
    {
      provide: TellNews,
      inject: [DataSource, People, ModuleTitles, Post],
      useFactory: (database: DataSource, people: People, modules: ModuleTitles, { mailer, home }: Post) =>
        new TellNews(database, people, modules, mailer, home),
    },
    NoticesResolver,
    ...hearers,
    WaitingNotices,
    ...Object.values(reviewHearers),
    SendLetterHearer,
    TellErasureHearer,
  ],
})
export class MessagingModule {}

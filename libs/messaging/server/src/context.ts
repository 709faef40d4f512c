import type { ContextManifest } from '@academy/platform/nest';
import { MessagingModule } from './messaging.module';
import { Messaging1795500900000 } from './migrations/1795500900000-messaging';
import { NoticesOfPaths1795605710000 } from './migrations/1795605710000-notices-of-paths';
import { NoticesOfReviews1795809999000 } from './migrations/1795809999000-notices-of-reviews';
import { OwnNotices1795804200050 } from './migrations/1795804200050-own-notices';
import { messagingTables } from './postgres/tables';

export const messagingContext = {
  name: 'messaging',
  module: MessagingModule,
  tables: messagingTables,
  migrations: [
    Messaging1795500900000,
    NoticesOfPaths1795605710000,
    OwnNotices1795804200050,
    NoticesOfReviews1795809999000,
  ],
  worthHours: 48,
} satisfies ContextManifest;

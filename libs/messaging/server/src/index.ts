export { MessagingModule } from './messaging.module';
export { Messaging1795500900000 } from './migrations/1795500900000-messaging';
export { NoticesOfPaths1795605710000 } from './migrations/1795605710000-notices-of-paths';
export { messagingTables } from './postgres/tables';

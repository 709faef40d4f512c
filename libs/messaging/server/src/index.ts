export { MessagingModule } from './messaging.module';
export { Messaging1795500900000 } from './migrations/1795500900000-messaging';
export { messagingTables } from './postgres/tables';

export { mailText, type MailFacts, type MailText } from './mail-text';
export type { News, NoticeId, NoticeKind } from './notice';

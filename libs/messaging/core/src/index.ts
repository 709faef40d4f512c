export { mailText } from './mail-text';
export type { News, NoticeId, NoticeKind } from './notice';

export type { News, NoticeId, NoticeKind } from './notice';

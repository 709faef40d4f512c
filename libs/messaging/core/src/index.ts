export type { News, NoticeId, NoticeKind, ToldKind } from './notice';

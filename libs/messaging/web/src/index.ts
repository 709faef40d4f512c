export { noticesQuery } from './notices/api';
export { NoticeBell } from './notices/notice-bell';
export { NoticeText } from './notices/notice-text';

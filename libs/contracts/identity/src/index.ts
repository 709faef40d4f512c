export type { AccountId, AccountKind, Actor, TeacherId } from './actor';
export { People, type Contact } from './people';
export { tidyingDue, type TidyingDue } from './tidying-due';

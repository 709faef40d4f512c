export type { AccountId, AccountKind, Actor, OrganisationId, TeacherId } from './actor';
export { People, type Contact } from './people';
export { tidyingDue, type TidyingDue } from './tidying-due';

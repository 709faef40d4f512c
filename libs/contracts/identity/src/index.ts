export type { AccountId, Actor, OrganisationId, Role, TeacherId } from './actor';
export { People, type Contact } from './people';
export { tidyingDue, type TidyingDue } from './tidying-due';

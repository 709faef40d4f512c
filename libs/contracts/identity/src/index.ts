export type { AccountId, Actor, OrganisationId, Role, TeacherId } from './actor';
export { letterDue, Letters, type Letter, type LetterDue } from './letters';
export { OrganisationNames, People, type Contact } from './people';
export { tidyingDue, type TidyingDue } from './tidying-due';
